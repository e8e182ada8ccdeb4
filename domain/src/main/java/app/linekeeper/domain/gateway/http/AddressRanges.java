package app.linekeeper.domain.gateway.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The addresses that a provider's messages come from, where that is all that tells them from others.
 *
 * @param ranges addresses and CIDR, such as {@code 185.71.76.0/27}; none for any address
 */
public record AddressRanges(List<String> ranges) {

    private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*");

    /** @throws IllegalArgumentException if one of them is no range; names are not looked up */
    public AddressRanges {
        ranges = ranges.stream()
                .map(String::strip)
                .filter(range -> !range.isEmpty())
                .toList();
        ranges.forEach(range -> holds(range, new byte[0]));
    }

    /** Whether it is one of them; what is no address is none. */
    public boolean hold(String address) {
        if (ranges.isEmpty()) {
            return true;
        }
        try {
            byte[] bytes = bytes(address);
            return ranges.stream().anyMatch(range -> holds(range, bytes));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean holds(String range, byte[] address) {
        String[] parts = range.split("/", 2);
        byte[] network = bytes(parts[0]);
        int bits = parts.length == 1 ? network.length * Byte.SIZE : bits(range, parts[1], network);
        if (address.length != network.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if (((network[bit / Byte.SIZE] ^ address[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    private static int bits(String range, String text, byte[] network) {
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > network.length * Byte.SIZE) {
            throw new IllegalArgumentException("no range of addresses: " + range);
        }
        return Integer.parseInt(text);
    }

    private static byte[] bytes(String address) {
        try {
            if (LITERAL.matcher(address).matches()) {
                return InetAddress.getByName(address).getAddress();
            }
        } catch (UnknownHostException e) {
            // said below, as of whatever else is no address
        }
        throw new IllegalArgumentException("no address: " + address);
    }
}
