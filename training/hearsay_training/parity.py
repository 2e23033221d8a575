"""Made-up news sentences with the PyTorch model's answers: the Java side must read them alike (parity.jsonl).

The sentences are ours (templates below, seeded), so the file may be shipped with the tests.
"""

import json
import random

import torch

from .documents import cut, from_text
from .windows import Batch, window_of

PEOPLE = ["Ruth Okello", "President Tomas Havel", "Foreign Minister Lin Jiawei", "Gen. Petr Sokolov", "Amina Diallo",
          "Sen. J. R. Whitcombe", "Prime Minister Ólafur Jónsson", "Mr. Park Sang-woo", "Dr. Fatima al-Masri",
          "Jean-Luc Renard", "opposition leader Carla Mendes", "King Haldor III", "Shaun O'Rourke"]
STATES = ["Ruritania", "Borduria", "Japan", "South Korea", "the United States", "Kenya", "France", "Syldavia", "Brazil",
          "the U.K.", "North Macedonia", "Côte d'Ivoire"]
BODIES = ["the Defense Ministry", "the U.N. Security Council", "Amnesty International", "the Borduria Workers' Union",
          "Acme Steel Corp.", "the Supreme Court", "the People's Front", "Interior Ministry troops", "AT&T", "NATO",
          "the anti-corruption agency", "Médecins Sans Frontières"]
TOWNS = ["Strelsau", "Nairobi", "Szohôd", "Lyon", "Port-Louis", "New York", "Klow", "St. Petersburg", "Busan"]
DAYS = ["on Tuesday", "last week", "on Sept. 12, 2023", "at 7:10 a.m.", "in the mid-1990s", "earlier this month",
        "on 3/4", "two days ago"]
VERBS = ["accused", "praised", "threatened", "attacked", "sued", "met", "condemned", "warned", "arrested", "visited"]
THINGS = ["the truce", "a 12.5% tariff", "two short-range missiles", "the arms deal", "$3bn in aid", "the ceasefire plan",
          "1,200 prisoners", "its long-range bombers", "the 9/11 suspects", "a state-of-emergency decree"]
TEMPLATES = [
    "{A} {v} {B} {d}, {p} said.",
    "“{S} won’t sign {t},” {p} told reporters in {c}.",
    "\"We can't accept {t},\" said {p}, who {v} {B} {d}.",
    "{c}: {A}'s forces fired {t} toward {S}, {b} said in a statement {d}.",
    "{p} is expected to visit {S} {d} and may discuss {t} with {q}.",
    "{b} denied that it had {v} {A}, calling the claims “baseless.”",
    "{A} has accused {S} of supplying {t} to {b}; both denied it.",
    "If {A} withdraws {t}, {p} would release the hostages held near {c}.",
    "At least {n} people were killed when {b} shelled {c} {d}, according to {p}.",
    "Thousands of students marched through {c} {d} to protest {t}.",
    "{p} urged {A} and {S} to resume talks, but {q} rejected the offer.",
    "{b} imposed {t} on {S} after {p} failed to stop {q} from leaving {c}.",
    "Citing {b}, the newspaper reported that {p} had {v} {q} {d}.",
    "{S} and {A} agreed {d} to exchange {n} prisoners of war.",
    "{p} didn't say whether {b} would deploy troops to {c}.",
    "Did {A} order {b} to seize {t}? {p} thinks so; {q}, a co-founder of {B}, does not.",
    "The ex-minister, {p}, was sentenced to {n} years in prison for spying for {S}.",
    "{q} (no relation to {p}) wrote on www.example.org/news that “{t} will be lifted soon”.",
    "{A}-backed fighters captured {c} {d}... {b} hasn't confirmed it.",
    "{p} thanked {S} for {t} -- and demanded an apology from {b}!",
]


def sentences(count=200, seed=7):
    """Distinct made-up sentences."""
    pick, made = random.Random(seed), []
    while len(made) < count:
        p, q = pick.sample(PEOPLE, 2)
        a, s = pick.sample(STATES, 2)
        b, big = pick.sample(BODIES, 2)
        text = TEMPLATES[len(made) % len(TEMPLATES)].format(
            p=p, q=q, A=a, S=s, b=b, B=big, c=pick.choice(TOWNS), d=pick.choice(DAYS), v=pick.choice(VERBS),
            t=pick.choice(THINGS), n=pick.choice(["12", "three", "1,400", "forty-two"]))
        text = text[0].upper() + text[1:]
        if text not in made:
            made.append(text)
    return made


@torch.no_grad()
def write_parity(model, labels, pieces, path):
    """A line: text, words ([start, end] in code points), sentences ([first, end] in words), ids, first, sentence, and
    the best label of each word by head (`heads`: word number of the head, a root's own)."""
    model.eval()
    with open(path, "w", encoding="utf-8") as out:
        for number, text in enumerate(sentences()):
            document = from_text(f"parity-{number}", text)
            window = window_of(document, cut(document, pieces)[0], pieces, labels)
            batch = Batch([window])
            found = model.heads(model.words(batch), batch.sentence)
            line = {"text": text, "words": [list(w) for w in document.words],
                    "forms": document.word_texts(), "sentences": [list(s) for s in document.sentences],
                    "ids": window.ids, "first": window.first, "sentence": window.sentence}
            for head in ("upos", "xpos", "lemma", "entity", "attribution", "trigger"):
                names = labels.lists[head]
                line[head] = [names[k] for k in found[head][0].argmax(-1).tolist()]
            line["heads"] = found["arc"][0].argmax(-1).tolist()
            line["relation"] = [labels.lists["relation"][k] for k in found["relation"][0].argmax(-1).tolist()]
            out.write(json.dumps(line, ensure_ascii=False) + "\n")
