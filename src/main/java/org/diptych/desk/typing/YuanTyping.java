package org.diptych.desk.typing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a full-width yuan sign is that of an amount, and when it is a dollar. Before a digit it is a yuan sign, until a
 * further one closes what can only be a formula: between the signs of two amounts stands Chinese, a blank, a mark or a
 * word. Stateless.
 */
public final class YuanTyping {
    public static final String SIGN = "￥";

    private static final Pattern FORMULA = Pattern.compile(
            "(?<![\\\\\\p{L}\\p{Nd}&&[^\\p{IsHan}]])￥(\\p{Nd}(?:[^￥$\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]*[[\\p{L}\\p{Nd})\\]}'!|]&&[^\\p{IsHan}]])?)$");

    /** What is written in formulas alone. */
    private static final Pattern TEX = Pattern.compile("[\\\\^_{=<>+*]");
    /** What is said of an amount: "100 off", "20 per month", "5/month". */
    private static final Pattern WORD = Pattern.compile(
            "[\\s/,;:](?:\\p{L}{3,}|a|an|as|at|by|ea|if|in|is|no|of|on|or|to|up|vs)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private YuanTyping() {}

    /** Whether {@code typed} behind a sign makes it that of an amount. */
    public static boolean isAmount(String typed) {
        return !typed.isEmpty() && Character.isDigit(typed.codePointAt(0));
    }

    /** Where in {@code before} the sign stands that a further one behind it closes; -1 where it closes none. */
    public static int opening(String before) {
        Matcher formula = FORMULA.matcher(before);
        return formula.find() && !isSaid(formula.group(1)) ? formula.start() : -1;
    }

    private static boolean isSaid(String amount) {
        return WORD.matcher(amount).find() && !TEX.matcher(amount).find();
    }
}
