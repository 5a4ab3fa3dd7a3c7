"""Sentences in the nine languages of the model, and made-up words that look like each, for large histories."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Final

SENTENCES: Final[dict[str, Sequence[str]]] = {
    "en": (
        "How do I sort a list of dictionaries by two keys?",
        "The answer depends on whether the order has to be stable.",
        "First, let us compute the derivative of the function at zero.",
        "A café near the river sells the best croissants in town.",
        "Please rewrite the letter so that it sounds friendly but firm.",
        "Photosynthesis turns light, water and carbon dioxide into sugar.",
        "The train leaves at 7:45 and the naïve plan would miss it.",
        "Use `git rebase --interactive` only on commits nobody else has.",
    ),
    "de": (
        "Wie schreibe ich eine Kündigung für meine Wohnung in der Goethestraße?",
        "Die Größe der Datei hängt von der Auflösung des Bildes ab.",
        "Übermorgen fährt der Zug erst um halb neun.",
        "Der Fußballverein sucht Schiedsrichter für die Kreisliga.",
        "Das Rezept braucht Äpfel, Zimt, Mehl und etwas Öl.",
        "Eine Primzahl hat genau zwei Teiler: eins und sich selbst.",
        "Ich möchte höflich, aber bestimmt absagen.",
        "Die Geschwindigkeit des Lichts ist eine Naturkonstante.",
    ),
    "fr": (
        "Comment améliorer la mémoire à l’âge adulte ?",
        "Les élèves ont préparé un exposé sur la forêt.",
        "Le cœur bat plus vite pendant l’effort, c’est normal.",
        "Où se trouve la bibliothèque la plus proche ?",
        "Voici une recette de crème brûlée pour six personnes.",
        "La Révolution française commence en 1789.",
        "Il faudrait résoudre l’équation avant de tracer la courbe.",
        "Ça dépend du contexte et de la façon de poser la question.",
    ),
    "it": (
        "Perché il cielo è blu durante il giorno?",
        "La città più grande della regione è anche la più antica.",
        "Vorrei prenotare un tavolo per quattro persone.",
        "L’università offre corsi gratuiti di programmazione.",
        "Il teorema di Pitagora vale nei triangoli rettangoli.",
        "Aggiungi il sale solo quando l’acqua bolle.",
        "Potresti riassumere questo articolo in tre frasi?",
        "Il caffè si beve in piedi al banco.",
    ),
    "pt": (
        "Qual é a diferença entre avião e helicóptero?",
        "A programação orientada a objetos facilita a manutenção.",
        "Não consigo instalar a versão mais recente.",
        "O coração bombeia sangue para o corpo inteiro.",
        "Amanhã vou viajar de ônibus até São Paulo.",
        "Escreva um poema sobre a saudade e o mar.",
        "A função retorna zero quando a lista está vazia.",
        "O pão de queijo fica pronto em vinte minutos.",
    ),
    "hi": (
        "भारत की राजधानी नई दिल्ली है और यह एक बड़ा शहर है।",
        "कृपया मुझे हिन्दी में एक छोटी कहानी सुनाइए।",
        "क़लम और किताब मेज़ पर रखी हैं।",
        "पानी सौ डिग्री सेल्सियस पर उबलता है।",
        "गणित के इस प्रश्न को हल करने का सरल तरीका क्या है?",
        "विज्ञान और प्रौद्योगिकी ने जीवन को आसान बनाया है।",
        "बच्चे बगीचे में क्रिकेट खेल रहे हैं।",
        "आज मौसम बहुत अच्छा है, चलो बाहर चलते हैं।",
    ),
    "es": (
        "¿Cuál es la mejor forma de aprender un idioma?",
        "El niño comió una manzana en el jardín.",
        "Mañana iremos a la montaña si no llueve.",
        "La ecuación tiene dos soluciones reales.",
        "El pingüino vive en regiones muy frías.",
        "Necesito una explicación sencilla de la inflación.",
        "España ganó el campeonato después de la prórroga.",
        "Añade azúcar y remueve hasta que se disuelva.",
    ),
    "th": (
        "ประเทศไทยมีเมืองหลวงชื่อกรุงเทพมหานคร",
        "น้ำเดือดที่อุณหภูมิหนึ่งร้อยองศาเซลเซียส",
        "ช่วยเขียนจดหมายสมัครงานให้หน่อยได้ไหม",
        "ภาษาไทยไม่เว้นวรรคระหว่างคำ",
        "ฉันอยากเรียนรู้การเขียนโปรแกรมคอมพิวเตอร์",
        "วันนี้อากาศร้อนมากและฝนอาจจะตกตอนเย็น",
        "สูตรทำต้มยำกุ้งสำหรับสี่คน",
        "ความเร็วของแสงเป็นค่าคงที่",
    ),
    "zh": (
        "如何学习机器学习和深度学习？",
        "北京是中华人民共和国的首都。",
        "这个函数返回一个新的列表，不会修改原来的数据。",
        "水在一百摄氏度时沸腾。",
        "请帮我写一封正式的辞职信。",
        "长城是世界上最著名的建筑之一。",
        "人工智能正在改变我们的生活方式。",
        "明天早上八点的火车已经卖完了。",
    ),
}

_SYLLABLES: Final[dict[str, str]] = {
    "en": "ing ter con ment able pre sta tion lo ver ash mor wick den ford el tri un ket son",
    "de": "ver ge stein heit burg ung schaf ter wal kön lich müh brü en tra gel sch auf ber zei",
    "fr": "é tion eau que ment ou lle ré cha vre ière au xi bon sée ger tou mai on fra",
    "it": "zio ne gli che la ta re mo sca pre nte già si bello ra cu tto ma vi pa",
    "pt": "ção nho que lha da ra men to pre sa ões bri ma cal te vi do cu la rei",
    "hi": "का ना री मे शा प्र ति वि सं ल दे र ब हा जी क्त मा ग स्थ नि",
    "es": "ción que lla ño ra men to ja ble tre ía da pu es so car ri to güe pe",
    "th": "กา นี้ รู้ มา ไร ท่า สุ ข วัน ดี เก่ง พล ชา ติ น้ำ โป ร่ม แส ลี ใจ",
    "zh": "天 地 人 山 水 学 电 时 间 国 家 中 文 城 市 书 语 言 心 手 机 路 海 风 光 火 月 明 花 草 年",
}
_WITHOUT_SPACES: Final = frozenset({"th", "zh"})


def words(language: str, count: int, rng: random.Random) -> list[str]:
    """Made-up words of a language; the same generator gives the same ones."""
    syllables = _SYLLABLES[language].split()
    return ["".join(rng.choices(syllables, k=rng.randrange(1, 5))) for _ in range(count)]


def paragraphs(language: str, count: int, rng: random.Random) -> list[str]:
    """Paragraphs of sentences and made-up words, the words as unevenly frequent as real ones."""
    vocabulary = words(language, 2000, rng)
    weights = [1 / rank for rank in range(1, len(vocabulary) + 1)]
    space = "" if language in _WITHOUT_SPACES else " "
    made = []
    for _ in range(count):
        said = rng.choices(vocabulary, weights, k=rng.randrange(5, 60))
        said.insert(rng.randrange(len(said)), rng.choice(SENTENCES[language]))
        made.append(space.join(said) + "\n")
    return made
