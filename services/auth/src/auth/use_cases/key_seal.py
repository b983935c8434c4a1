"""Private keys at rest: JWE (dir, A256GCM) under a key made from the environment's secret."""

import json
from hashlib import sha256

from joserfc import jwe
from joserfc.jwk import OctKey, OKPKey

from auth.domain.key_rotation import KeyAge
from auth.domain.tokens import ALGORITHM
from auth.storage.signing_keys import StoredKey


class KeySeal:
    """Makes, seals and opens signing keys. Another secret opens nothing: `joserfc.errors.DecodeError` or kin."""

    def __init__(self, secret: str) -> None:
        self._key = OctKey.import_key(sha256(b"tritally signing keys\0" + secret.encode()).digest())
        self._opened: dict[str, OKPKey] = {}

    def generate(self, age: KeyAge) -> StoredKey:
        """A new Ed25519 key; its id is its thumbprint (RFC 7638)."""
        key = OKPKey.generate_key("Ed25519", {"use": "sig", "alg": ALGORITHM}, private=True, auto_kid=True)
        private = json.dumps(key.as_dict(private=True))
        sealed = jwe.encrypt_compact({"alg": "dir", "enc": "A256GCM"}, private, self._key)
        return StoredKey(str(key.kid), dict(key.as_dict(private=False)), sealed, age)

    def open(self, stored: StoredKey) -> OKPKey:
        """Opened once per process and key."""
        if stored.key_id not in self._opened:
            private = jwe.decrypt_compact(stored.sealed_private_key, self._key).plaintext or b""
            self._opened = {stored.key_id: OKPKey.import_key(json.loads(private))}
        return self._opened[stored.key_id]
