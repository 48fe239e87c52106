package org.diptych.core.markdown.markdownit.address;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Hosts in ASCII by RFC 3492, every other character kept as it is: Java's own leaves out what nobody sees. Stateless. */
final class Punycode {
    private static final int BASE = 36;
    private static final int FIRST = 128;

    private static final Pattern LABEL = Pattern.compile("[+a-zA-Z0-9_\\-[^\\x00-\\x7F]]{0,63}");

    private Punycode() {}

    /** {@code host}, whose labels are parted by full stops of any width. */
    static String host(String host) {
        boolean regular = Arrays.stream(host.split("[.\u3002\uff0e\uff61]", -1))
                .allMatch(label -> LABEL.matcher(label).matches());
        if (!regular) {
            return host;
        }
        return Arrays.stream(host.split("[.\u3002\uff0e\uff61]", -1))
                .map(label -> label.chars().allMatch(c -> c < FIRST) ? label : "xn--" + label(label))
                .collect(Collectors.joining("."));
    }

    private static String label(String label) {
        int[] signs = label.codePoints().toArray();
        StringBuilder encoded = new StringBuilder();
        Arrays.stream(signs).filter(c -> c < FIRST).forEach(encoded::appendCodePoint);
        int basic = encoded.length();
        int handled = basic;
        if (basic > 0) {
            encoded.append('-');
        }
        int least = FIRST;
        int delta = 0;
        int bias = 72;
        while (handled < signs.length) {
            int from = least;
            int next = Arrays.stream(signs).filter(c -> c >= from).min().orElseThrow();
            delta += (next - least) * (handled + 1);
            least = next;
            for (int sign : signs) {
                delta += sign < least ? 1 : 0;
                if (sign == least) {
                    number(delta, bias, encoded);
                    bias = bias(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }
            delta++;
            least++;
        }
        return encoded.toString();
    }

    private static void number(int delta, int bias, StringBuilder encoded) {
        int rest = delta;
        for (int k = BASE; ; k += BASE) {
            int threshold = k <= bias ? 1 : Math.min(k - bias, 26);
            if (rest < threshold) {
                encoded.append(digit(rest));
                return;
            }
            encoded.append(digit(threshold + (rest - threshold) % (BASE - threshold)));
            rest = (rest - threshold) / (BASE - threshold);
        }
    }

    private static char digit(int value) {
        return (char) (value < 26 ? 'a' + value : '0' + value - 26);
    }

    private static int bias(int delta, int count, boolean first) {
        int rest = first ? delta / 700 : delta / 2;
        rest += rest / count;
        int k = 0;
        while (rest > 455) {
            rest /= BASE - 1;
            k += BASE;
        }
        return k + BASE * rest / (rest + 38);
    }
}
