"""Names of hosts into the addresses that may be connected to: public ones, unless the user says otherwise.

The address that is checked is the one that is connected to, so a name cannot mean another one a moment later.
"""

import socket
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

from claimsdb.errors import SourceRefused, SourceUnreachable

_NAT64 = IPv6Network("64:ff9b::/96")  # an IPv4 address in the last four bytes
_UNICAST = IPv6Network("2000::/3")  # all that is public of IPv6; Python calls more of it global


def addresses_of(host: str, port: int, location: str, *, private: bool) -> list[str]:
    """Return the addresses of a host.

    Args:
        host: name or address.
        port: where it is to be connected to.
        location: how errors call the page.
        private: whether private and local addresses may be returned.

    Raises:
        SourceUnreachable: the name is not known.
        SourceRefused: one of the addresses is not public.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        problem = f"cannot be fetched: no server is known as {host[:100]}; check the address and your connection"
        raise SourceUnreachable(location, problem) from error
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    for address in addresses:
        _require_fit(address, location, private=private)
    return addresses


def _require_fit(address: str, location: str, *, private: bool) -> None:
    number = _meant(ip_address(address.partition("%")[0]))
    if number.is_link_local:  # where clouds keep the keys of a machine
        raise SourceRefused(location, f"leads to an address of this machine's own link ({address}), which is not read")
    if not private and not is_public(address):
        problem = f"leads into a private network ({address}), which is not read; --allow-private lets it"
        raise SourceRefused(location, problem)


def is_public(address: str) -> bool:
    """Say whether anybody on the internet can reach an address."""
    number = _meant(ip_address(address.partition("%")[0]))
    return number.is_global and not number.is_multicast and (number.version == 4 or number in _UNICAST)


def _meant(number: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """Return the IPv4 address that is packed into an IPv6 address, if one is."""
    if isinstance(number, IPv4Address):
        return number
    if number in _NAT64:
        return IPv4Address(int(number) & 0xFFFFFFFF)
    packed = number.ipv4_mapped or number.sixtofour
    return packed or (number.teredo[1] if number.teredo else number)
