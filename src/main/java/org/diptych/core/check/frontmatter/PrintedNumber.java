package org.diptych.core.check.frontmatter;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;

/** A number of YAML as JavaScript prints it. Stateless. */
final class PrintedNumber {
    /** From this power of ten on, and below the other, it writes an exponent. */
    private static final int HIGH = 21;

    private static final int LOW = -7;
    private static final Map<String, Integer> BASES = Map.of("0x", 16, "0o", 8, "0b", 2);

    private PrintedNumber() {}

    /** What is printed of the number that is {@code written}. */
    static String of(String written) {
        String number = written.toLowerCase(Locale.ROOT).replace("_", "");
        boolean minus = number.startsWith("-");
        String digits = minus || number.startsWith("+") ? number.substring(1) : number;
        if (digits.equals(".nan")) {
            return "NaN";
        }
        double value = digits.equals(".inf") ? Double.POSITIVE_INFINITY : value(digits);
        return (minus && value != 0 ? "-" : "") + printed(value);
    }

    private static double value(String digits) {
        Integer base = digits.length() < 3 ? null : BASES.get(digits.substring(0, 2));
        return base == null ? Double.parseDouble(digits) : new BigInteger(digits.substring(2), base).doubleValue();
    }

    private static String printed(double value) {
        if (value == 0 || Double.isInfinite(value)) {
            return value == 0 ? "0" : "Infinity";
        }
        BigDecimal shortest = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (exponent < HIGH && exponent > LOW) {
            return shortest.toPlainString();
        }
        String digits = shortest.unscaledValue().toString();
        String rest = digits.length() > 1 ? "." + digits.substring(1) : "";
        return digits.charAt(0) + rest + (exponent < 0 ? "e-" : "e+") + Math.abs(exponent);
    }
}
