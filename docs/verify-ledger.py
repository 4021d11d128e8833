#!/usr/bin/env python3
"""Checks an export of the ledger as docs/ledger.md says it. Usage: verify-ledger.py case.zip ledger.pub   (needs the package cryptography)"""
import base64, hashlib, json, re, sys, zipfile
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_public_key


def sha(data):
    return hashlib.sha256(data).digest()


def canonical(o):
    return json.dumps(o, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def root(level):
    while len(level) > 1:
        level = [sha(b"\1" + level[i] + level[i + 1]) if i + 1 < len(level) else level[i] for i in range(0, len(level), 2)]
    return level[0]


def climb(node, place, size, path):
    path, last = [bytes.fromhex(h) for h in path], size - 1
    while last > 0:
        if place % 2 == 1 or place < last:
            if not path:
                return b""
            other = path.pop(0)
            node = sha(b"\1" + other + node) if place % 2 == 1 else sha(b"\1" + node + other)
        place, last = place // 2, last // 2
    return b"" if path else node


def leaf_hash(leaf):
    number, tag, content = leaf.split(":")
    return sha(b"\0" + int(number).to_bytes(8, "big") + bytes.fromhex(tag) + bytes.fromhex(content))


def fail(sentence):
    sys.exit("NOT WHOLE: " + sentence)


def signed(keys, key, content, signature):
    try:
        keys[key].verify(base64.b64decode(signature), content)
        return True
    except (KeyError, InvalidSignature):
        return False


archive = zipfile.ZipFile(sys.argv[1])
keys = {}
for pem in re.findall(b"-----BEGIN.*?END PUBLIC KEY-----", open(sys.argv[2], "rb").read(), re.S):
    key = load_pem_public_key(pem)
    keys[sha(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).hex()[:16]] = key

manifest = json.loads(archive.read("manifest.json"))
tag = sha(manifest["case"].encode()).hex()[:32] if "case" in manifest else None
entries = (json.loads(line) for line in archive.open("entries.jsonl"))
if manifest["v"] not in (1, 2):
    fail("a format that this script does not know")
previous, number, count = "0" * 64, 0, 0
for line in archive.open("seals.jsonl"):
    seal = json.loads(line)
    signature = seal.pop("signature")
    part = "shown" in seal and manifest["v"] == 2 and tag is not None
    leaves = seal.pop("shown") if part else seal.pop("leaves")
    number += 1
    if seal["number"] != number or seal["previous"] != previous:
        fail(f"seal {seal['number']} does not follow")
    if not signed(keys, seal["key"], canonical(seal), signature):
        fail(f"the signature of seal {number}")
    if part and [int(l.split(":")[0]) for l in leaves] != manifest["shown"].get(str(number), []):
        fail(f"the entries of seal {number}, in the signed list")
    if not part and (len(leaves) != seal["entries"] or root([leaf_hash(l) for l in leaves]).hex() != seal["root"]):
        fail(f"the entries of seal {number}")
    for leaf in leaves:
        if tag is None or leaf.split(":")[1] == tag:
            entry = next(entries, None)
            content = entry and entry["entry"]
            if not entry or f"{entry['number']}:{sha(content['case'].encode()).hex()[:32]}:{sha(canonical(content)).hex()}" != leaf:
                fail("entry " + leaf.split(":")[0])
            if part and climb(leaf_hash(leaf), entry["place"], seal["entries"], entry.get("path", [])).hex() != seal["root"]:
                fail("the path of entry " + leaf.split(":")[0])
            count += 1
    previous = sha(canonical({**seal, "signature": signature})).hex()
if next(entries, None) or number != manifest["lastSeal"]:
    fail("the end")
sig = json.loads(archive.read("manifest.sig"))
if not signed(keys, sig["key"], archive.read("manifest.json"), sig["signature"]):
    fail("the signature of manifest.json")
present = {name: sha(archive.read(name)).hex() for name in archive.namelist() if not name.startswith("manifest.")}
if present != manifest["files"]:
    fail("files " + ", ".join(sorted(set(present.items()) ^ set(manifest["files"].items()))[0]))
print(f"whole: {count} entries, {number} seals")
