"""A throwaway authority, and certificates that it signs: for tests of TLS on this machine."""

import datetime as dt
import ipaddress
from dataclasses import dataclass, field
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

LONG_AGO, LONG_AFTER = (dt.datetime(year, 1, 1, tzinfo=dt.UTC) for year in (2020, 2099))
PEM = serialization.Encoding.PEM


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


@dataclass
class Authority:
    """One authority in a folder; `file` is its own certificate."""

    folder: Path
    name: str = "authority"
    _key: ec.EllipticCurvePrivateKey = field(default_factory=_key)

    @property
    def file(self) -> Path:
        """Its certificate, made when first asked for."""
        path = self.folder / f"{self.name}.pem"
        if not path.exists():
            ca = x509.BasicConstraints(ca=True, path_length=0)
            made = self._draft(self.name, self._key).add_extension(ca, critical=True)
            signed = made.sign(self._key, hashes.SHA256())
            path.write_bytes(signed.public_bytes(PEM))
        return path

    def signs(self, host: str, *, address: str = "") -> tuple[Path, Path]:
        """A certificate and a key for this host, and for an address of this machine."""
        key = _key()
        names: list[x509.GeneralName] = [x509.DNSName(host)]
        if address:
            names.append(x509.IPAddress(ipaddress.ip_address(address)))
        others = x509.SubjectAlternativeName(names)
        signed = self._draft(host, key).add_extension(others, critical=False)
        certificate, key_file = self.folder / f"{host}.pem", self.folder / f"{host}.key"
        certificate.write_bytes(signed.sign(self._key, hashes.SHA256()).public_bytes(PEM))
        plain = serialization.NoEncryption()
        form = serialization.PrivateFormat.PKCS8
        key_file.write_bytes(key.private_bytes(PEM, form, plain))
        return certificate, key_file

    def _draft(self, common: str, key: ec.EllipticCurvePrivateKey) -> x509.CertificateBuilder:
        return (
            x509.CertificateBuilder()
            .subject_name(_name(common))
            .issuer_name(_name(self.name))
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(LONG_AGO)
            .not_valid_after(LONG_AFTER)
        )
