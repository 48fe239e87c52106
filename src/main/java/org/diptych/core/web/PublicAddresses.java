package org.diptych.core.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells addresses of the public internet from those of this machine, its network, and its provider's own services.
 * Stateless.
 *
 * <p>The ranges are those of IANA's special-purpose registries for IPv4 and IPv6. Of IPv6 only global unicast is public;
 * an address that carries an IPv4 address in itself is judged by that one (IPv4-mapped, NAT64) or refused (IPv4-compatible,
 * 6to4, Teredo, ISATAP), for nobody publishes images behind a tunnel.
 */
public final class PublicAddresses {
    private static final List<Range> NOT_PUBLIC_4 = List.of(
            new Range(8, 0), // this network
            new Range(8, 10),
            new Range(10, 100, 64), // carriers' NAT; some clouds' metadata
            new Range(8, 127),
            new Range(16, 169, 254), // link-local, and with it the clouds' metadata
            new Range(12, 172, 16),
            new Range(24, 192, 0, 0),
            new Range(24, 192, 0, 2), // documentation
            new Range(24, 192, 88, 99), // 6to4 relays
            new Range(16, 192, 168),
            new Range(15, 198, 18), // benchmarks
            new Range(24, 198, 51, 100), // documentation
            new Range(24, 203, 0, 113), // documentation
            new Range(32, 168, 63, 129, 16), // Azure's host, which answers its guests alone
            new Range(4, 224), // multicast
            new Range(4, 240)); // reserved, broadcast
    /** Those of RFC 6761, 6762, 7686 and 8375 and of ICANN's list for private use, and what routers give away. */
    private static final Set<String> LOCAL_NAMES = Set.of(
            "localhost",
            "local",
            "localdomain",
            "internal",
            "intranet",
            "private",
            "corp",
            "home",
            "lan",
            "mail",
            "test",
            "invalid",
            "example",
            "onion",
            "alt",
            "domain",
            "workgroup",
            "router");

    private static final Range GLOBAL_UNICAST_6 = new Range(3, 0x20);
    private static final List<Range> NOT_PUBLIC_6 = List.of(
            new Range(23, 0x20, 0x01, 0x00), // Teredo, benchmarks, ORCHID
            new Range(32, 0x20, 0x01, 0x0d, 0xb8), // documentation
            new Range(16, 0x20, 0x02), // 6to4
            new Range(20, 0x3f, 0xff, 0x00)); // documentation
    private static final Range MAPPED = new Range(96, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff);
    private static final Range NAT64 = new Range(96, 0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0);

    private PublicAddresses() {}

    /** Whether {@code address} is on the public internet and not this machine's own. */
    public static boolean contains(InetAddress address) {
        boolean scoped = address instanceof Inet6Address six && (six.getScopeId() != 0 || six.isLinkLocalAddress());
        return !scoped && isPublic(address.getAddress()) && !ownedByThisMachine(address);
    }

    /** Whether {@code host}, of which no address is known, is a name that the public internet may have: no number, no local name. */
    static boolean mayBeNamed(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        String top = name.substring(name.lastIndexOf('.') + 1);
        return name.indexOf('.') > 0
                && top.matches("xn--[a-z0-9-]+|[a-z]{2,63}")
                && !LOCAL_NAMES.contains(top)
                && !name.endsWith(".home.arpa");
    }

    private static boolean isPublic(byte[] bytes) {
        if (bytes.length == 4) {
            return NOT_PUBLIC_4.stream().noneMatch(range -> range.holds(bytes));
        }
        if (MAPPED.holds(bytes) || NAT64.holds(bytes)) {
            return isPublic(Arrays.copyOfRange(bytes, 12, 16));
        }
        return GLOBAL_UNICAST_6.holds(bytes)
                && !isatap(bytes)
                && NOT_PUBLIC_6.stream().noneMatch(range -> range.holds(bytes));
    }

    private static boolean isatap(byte[] bytes) {
        return (bytes[8] & ~0x02) == 0 && bytes[9] == 0 && bytes[10] == 0x5e && bytes[11] == (byte) 0xfe;
    }

    private static boolean ownedByThisMachine(InetAddress address) {
        try {
            return NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException unknown) {
            return false;
        }
    }

    /** The addresses that begin with the first {@code length} bits of {@code start}. */
    private record Range(int length, int... start) {
        boolean holds(byte[] address) {
            for (int bit = 0; bit < length; bit += 8) {
                int mask = length - bit >= 8 ? 0xff : 0xff << (8 - (length - bit)) & 0xff;
                int wanted = bit / 8 < start.length ? start[bit / 8] : 0;
                if (((address[bit / 8] ^ wanted) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
