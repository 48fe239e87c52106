package org.diptych.core.bibliography;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bits of HTML that reference managers and publishers leave in titles, made plain text. Stateless. */
public final class Markup {
    private static final Pattern RAISED = Pattern.compile("(?i)<(sup|sub)>([^<]*)</\\1>");
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:i|b|u|em|strong|sc|scp|sub|sup|span|p|br|tt|(?:jats|mml):[a-z-]+|math|m[a-z]+)(?:\\s[^<>]*)?/?>");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});");
    /** Some programs write a sign beyond the first 65,536 as its two halves; a half alone is none. */
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"));

    private Markup() {}

    /** {@code text} without tags, its entities as the characters they stand for. */
    public static String plain(String text) {
        String read = text;
        if (text.indexOf('<') >= 0) {
            read = RAISED.matcher(read)
                    .replaceAll(found -> found.group(1).equalsIgnoreCase("sup")
                            ? Script.of('^', found.group(2))
                            : Script.of('_', found.group(2)));
            read = TAG.matcher(read).replaceAll("");
        }
        if (read.indexOf('&') >= 0) {
            read = HALF.matcher(ENTITY.matcher(read).replaceAll(Markup::character))
                    .replaceAll(" ");
        }
        return Normalizer.normalize(read, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    private static String character(MatchResult entity) {
        String name = entity.group(1);
        if (!name.startsWith("#")) {
            return Matcher.quoteReplacement(NAMED.getOrDefault(name, entity.group()));
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        boolean real = Character.isValidCodePoint(code) && !Character.isISOControl(code);
        return Matcher.quoteReplacement(real ? Character.toString(code) : " ");
    }
}
