"""Units, each defined by others down to eight base units: exact factors (SI brochure 2019; NIST SP 811, appendix B).

kilogram, metre, second, ampere, kelvin, mole, candela and, for data, the bit.
"""

from __future__ import annotations

from typing import Final

BASES: Final = ("kg", "m", "s", "A", "K", "mol", "cd", "bit")

# units that take decimal prefixes, by the text that defines them; empty: a base unit
METRIC: Final = {
    "m": "", "s": "", "A": "", "K": "", "mol": "", "cd": "", "bit": "",
    "g": "0.001 kg", "metre": "m", "meter": "m", "gram": "g", "second": "s", "liter": "L", "litre": "L",
    "L": "0.001 m^3", "l": "L", "Hz": "1/s", "N": "kg m/s^2", "Pa": "N/m^2", "J": "N m", "W": "J/s", "C": "A s",
    "V": "W/A", "F": "C/V", "ohm": "V/A", "S": "A/V", "Wb": "V s", "T": "Wb/m^2", "H": "Wb/A", "lm": "cd",
    "lx": "lm/m^2", "Bq": "1/s", "Gy": "J/kg", "Sv": "J/kg", "kat": "mol/s", "eV": "1.602176634e-19 J",
    "cal": "4.184 J", "Wh": "3600 J", "bar": "100000 Pa", "B": "8 bit", "byte": "B", "t": "1000 kg", "bps": "bit/s",
    "watt": "W", "joule": "J", "volt": "V", "ampere": "A", "newton": "N", "pascal": "Pa", "hertz": "Hz", "Ah": "3600 C",
}  # fmt: skip

# units without prefixes
OTHERS: Final = {
    "kg": "",
    "min": "60 s", "minute": "min", "h": "3600 s", "hr": "h", "hour": "h", "d": "24 h", "day": "d", "week": "7 d",
    "year": "365.25 d", "yr": "year", "month": "year/12", "fortnight": "14 d", "sec": "s",
    "inch": "0.0254 m", "in": "inch", "ft": "12 inch", "foot": "ft", "feet": "ft", "yd": "3 ft", "yard": "yd",
    "mi": "5280 ft", "mile": "mi", "nmi": "1852 m", "knot": "nmi/h", "kn": "knot", "mph": "mi/h", "kph": "km/h",
    "kmh": "km/h", "au": "149597870700 m", "ly": "9460730472580800 m", "lightyear": "ly", "angstrom": "m/10^10",
    "pc": "648000 au/pi", "ha": "10000 m^2", "hectare": "ha", "acre": "4840 yd^2", "sqft": "ft^2", "sqm": "m^2",
    "lb": "0.45359237 kg", "lbs": "lb", "pound": "lb", "oz": "lb/16", "ounce": "oz", "stone": "14 lb", "ton": "2000 lb",
    "tonne": "t", "grain": "lb/7000", "carat": "0.2 g", "u": "1.6605390689e-27 kg",
    "gal": "231 inch^3", "gallon": "gal", "quart": "gal/4", "pint": "gal/8", "cup": "gal/16", "floz": "gal/128",
    "tbsp": "floz/2", "tsp": "floz/6", "tablespoon": "tbsp", "teaspoon": "tsp", "barrel": "42 gal",
    "lbf": "9.80665 lb m/s^2", "psi": "lbf/inch^2", "atm": "101325 Pa", "mmHg": "133.322387415 Pa", "torr": "atm/760",
    "hp": "550 ft lbf/s", "horsepower": "hp", "BTU": "1055.05585262 J", "btu": "BTU", "kcal": "4184 J",
    "calorie": "cal", "gforce": "9.80665 m/s^2", "rpm": "1/min",
    "deg": "pi/180", "degree": "deg", "°": "deg", "arcmin": "deg/60", "arcsec": "deg/3600", "rad": "1", "radian": "1",
    "turn": "2 pi", "ppm": "1/10^6", "ppb": "1/10^9", "dozen": "12",
}  # fmt: skip

PREFIXES: Final = {
    "q": -30, "r": -27, "y": -24, "z": -21, "a": -18, "f": -15, "p": -12, "n": -9, "u": -6, "m": -3, "c": -2, "d": -1,
    "da": 1, "h": 2, "k": 3, "M": 6, "G": 9, "T": 12, "P": 15, "E": 18, "Z": 21, "Y": 24, "R": 27, "Q": 30,
    "kilo": 3, "milli": -3, "centi": -2, "mega": 6, "giga": 9, "tera": 12, "micro": -6, "nano": -9,
}  # fmt: skip
BINARY: Final = {"Ki": 10, "Mi": 20, "Gi": 30, "Ti": 40, "Pi": 50, "Ei": 60}
IRREGULAR: Final = {"inches": "inch", "centuries": "100 year", "century": "100 year", "decade": "10 year"}

# kelvin = (degrees + offset) * factor
TEMPERATURES: Final = {"C": ("273.15", "1"), "F": ("459.67", "5/9"), "K": ("0", "1")}
TEMPERATURE_NAMES: Final = {
    "C": "C", "°C": "C", "degC": "C", "celsius": "C", "centigrade": "C",
    "F": "F", "°F": "F", "degF": "F", "fahrenheit": "F", "K": "K", "kelvin": "K",
}  # fmt: skip


def define(name: str) -> str | None:
    """The text that defines a unit by others; "" for a base unit, None for a name that is no unit."""
    for table in (OTHERS, METRIC, IRREGULAR):
        if name in table:
            return table[name]
    for cut in range(1, 6):
        prefix, unit = name[:cut], name[cut:]
        if prefix in BINARY and unit in ("B", "bit", "byte", "bytes"):
            return f"{2 ** BINARY[prefix]} {unit}"
        if prefix in PREFIXES and unit in METRIC and (len(prefix) > 2) <= (len(unit) > 3):
            power = PREFIXES[prefix]
            return f"{10**power} {unit}" if power >= 0 else f"{unit}/{10**-power}"
    plural = name.removesuffix("s") if len(name) > 3 and name.endswith("s") else ""
    lower = name.lower() if len(name) > 3 else ""
    return next(
        (text for other in (plural, lower) if other and other != name and (text := define(other)) is not None), None
    )
