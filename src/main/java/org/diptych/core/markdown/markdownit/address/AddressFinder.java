package org.diptych.core.markdown.markdownit.address;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.text.MeteredText;
import org.jspecify.annotations.Nullable;

/** Finds bare addresses in running text, with a scheme and without, as markdown-it's linkify does. Stateless. */
public final class AddressFinder {
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String PARTING = "><\uff5c";
    private static final String PARTS = "[" + PARTING + "\\p{Z}\\p{P}\\p{Cc}]";
    private static final String LETTER = "[^" + PARTING + "\\p{Z}\\p{P}\\p{Cc}]";
    private static final String LETTER_OR_HYPHEN = "[-" + LETTER + "]";
    private static final String VISIBLE = "[^\\p{Z}\\p{Cc}";
    private static final String PUNYCODE = "xn--[a-z0-9\\-]{1,59}";
    private static final String DOMAIN =
            "(?:" + PUNYCODE + "|" + LETTER + "|" + LETTER + LETTER_OR_HYPHEN + "{0,61}" + LETTER + ")";
    /** The system of names allows 253 characters, so no more parts before the last. */
    private static final int MOST_PARTS = 126;

    private static final String HOST = "(?:" + DOMAIN + "\\.){0," + MOST_PARTS + "}" + DOMAIN;
    private static final String USER = "(?:" + VISIBLE + "@/\\[\\]()]+@)?";
    private static final String PORT =
            "(?::(?:6(?:[0-4]\\d{3}|5(?:[0-4]\\d{2}|5(?:[0-2]\\d|3[0-5])))|[1-5]?\\d{1,4}))?";
    private static final String HOST_END = "(?=\\z|" + PARTS + ")(?!-|_|:\\d|\\.-|\\.(?!\\z|[\\p{Z}\\p{P}\\p{Cc}]))";
    private static final String NO_BLANK = "(?![\\p{Z}\\p{Cc}]|";
    private static final String PATH = "(?:[/?#](?:"
            + VISIBLE + PARTING + "()\\[\\]{}.,\"'?!\\-;]"
            + "|\\[" + VISIBLE + "\\]]*\\]"
            + "|\\(" + VISIBLE + ")]*\\)"
            + "|\\{" + VISIBLE + "}]*\\}"
            + "|\"" + VISIBLE + "\"]+\""
            + "|'" + VISIBLE + "']+'"
            + "|'(?=" + LETTER_OR_HYPHEN + ")"
            + "|\\.{2,}[a-zA-Z0-9%/&]"
            + "|\\." + NO_BLANK + "[.]|\\z)"
            + "|-+"
            + "|," + NO_BLANK + "\\z)"
            + "|;" + NO_BLANK + "\\z)"
            + "|!+" + NO_BLANK + "[!]|\\z)"
            + "|\\?" + NO_BLANK + "[?]|\\z)"
            + ")++|/)?";
    private static final String MAIL_NAME = "[\\-;:&=+$,.a-zA-Z0-9_][\\-;:&=+$,\".a-zA-Z0-9_]*";
    private static final String ENDINGS =
            "(?:biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф"
                    + "|a[cdefgilmnoqrstuwxz]|b[abdefghijmnorstvwyz]|c[acdfghiklmnoruvwxyz]|d[ejkmoz]|e[cegrstu]|f[ijkmor]"
                    + "|g[abdefghilmnpqrstuwy]|h[kmnrtu]|i[delmnoqrst]|j[emop]|k[eghimnprwyz]|l[abcikrstuvy]"
                    + "|m[acdeghklmnopqrstuvwxyz]|n[acefgilopruz]|om|p[aefghklmnrstwy]|qa|r[eosuw]|s[abcdeghijklmnortuvxyz]"
                    + "|t[cdfghjklmnortvwz]|u[agksyz]|v[aceginu]|w[fs]|y[et]|z[amw]|" + PUNYCODE + ")";
    private static final String FUZZY_HOST = "(?:" + DOMAIN + "\\.){1," + MOST_PARTS + "}" + ENDINGS;
    private static final String NUMBERS =
            "(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)";

    private static final Pattern SCHEME =
            Pattern.compile("(^|(?!_)" + PARTS + ")(http:|https:|ftp:|mailto:|//)", ANY_CASE);
    private static final Pattern BEHIND_HTTP = Pattern.compile("//" + USER + HOST + PORT + HOST_END + PATH, ANY_CASE);
    private static final Pattern BEHIND_SLASHES = Pattern.compile(
            USER + "(?:localhost|(?:" + DOMAIN + "\\.){1," + MOST_PARTS + "}(?:" + PUNYCODE + "|" + LETTER + "{1,63}))"
                    + PORT + HOST_END + PATH,
            ANY_CASE);
    private static final Pattern BEHIND_MAILTO = Pattern.compile(MAIL_NAME + "@" + HOST + HOST_END, ANY_CASE);
    private static final Pattern MAYBE_HOST = Pattern.compile(
            "localhost|www\\.|\\.\\d{1,3}\\.|\\." + ENDINGS + "(?:[\\p{Z}\\p{P}\\p{Cc}]|>|\\z)", ANY_CASE);
    private static final Pattern FUZZY = Pattern.compile(
            "(^|(?![.:/\\-_@])(?:[$+<=>^`|\uff5c]|[\\p{Z}\\p{P}\\p{Cc}]))((?![$+<=>^`|\uff5c])" + FUZZY_HOST + PORT
                    + HOST_END + PATH + ")",
            ANY_CASE);
    private static final Pattern FUZZY_MAIL = Pattern.compile(
            "(^|[" + PARTING + "\"(\\p{Z}\\p{Cc}])(" + MAIL_NAME + "@(?:" + NUMBERS + "|" + FUZZY_HOST + ")" + HOST_END
                    + ")",
            ANY_CASE);

    private AddressFinder() {}

    /** An address at {@code start..end} of a text; {@code scheme} is what it lacks, or has, at its front. */
    public record Found(int start, int end, String scheme) {
        /** The address to lead to. */
        public String address(String shown) {
            if (scheme.isEmpty()) {
                return "http://" + shown;
            }
            boolean mail = scheme.equalsIgnoreCase("mailto:");
            return mail && !shown.regionMatches(true, 0, "mailto:", 0, 7) ? "mailto:" + shown : shown;
        }

        /** Whether the text has no scheme of its own, and is a host or a mailbox. */
        public boolean isBare(String shown) {
            return scheme.isEmpty() || scheme.equals("mailto:") && !shown.regionMatches(true, 0, "mailto:", 0, 7);
        }
    }

    /** Whether anything of {@code text} may be an address; markdown-it asks this of a block before it looks closer. */
    public static boolean maybeIn(MeteredText text) {
        return text.indexOf('@', 0) >= 0
                || SCHEME.matcher(text).find()
                || MAYBE_HOST.matcher(text).find();
    }

    /** All addresses in {@code text}. */
    public static List<Found> in(MeteredText text) {
        List<Found> all = new ArrayList<>();
        int from = 0;
        for (Found found = first(text, from); found != null; found = first(text, from)) {
            all.add(found);
            from = found.end();
        }
        return all;
    }

    /** Where the address ends whose scheme begins at {@code at}; -1 if there is none. */
    public static int endAt(MeteredText text, int at) {
        Matcher scheme = SCHEME.matcher(text).region(at, text.length());
        if (!scheme.lookingAt() || scheme.end(1) > at) {
            return -1;
        }
        return endBehind(text, scheme, at);
    }

    private static @Nullable Found first(MeteredText text, int from) {
        if (from >= text.length()) {
            return null;
        }
        Found found = withScheme(text, from);
        Matcher maybe = MAYBE_HOST.matcher(text).region(from, text.length());
        if (maybe.find() && (found == null || maybe.start() < found.start())) {
            Matcher fuzzy = FUZZY.matcher(text).region(from, text.length());
            if (fuzzy.find() && (found == null || fuzzy.start(2) < found.start())) {
                found = new Found(fuzzy.start(2), fuzzy.end(), "");
            }
        }
        if (text.indexOf('@', from) >= 0) {
            Matcher mail = FUZZY_MAIL.matcher(text).region(from, text.length());
            if (mail.find()
                    && (found == null
                            || mail.start(2) < found.start()
                            || mail.start(2) == found.start() && mail.end() > found.end())) {
                found = new Found(mail.start(2), mail.end(), "mailto:");
            }
        }
        return found;
    }

    private static @Nullable Found withScheme(MeteredText text, int from) {
        Matcher scheme = SCHEME.matcher(text).region(from, text.length());
        while (scheme.find()) {
            int end = endBehind(text, scheme, from);
            if (end >= 0) {
                return new Found(scheme.start(2), end, scheme.group(2).toLowerCase(java.util.Locale.ROOT));
            }
        }
        return null;
    }

    /** Where the address ends whose scheme was found; -1 if none follows. */
    private static int endBehind(MeteredText text, Matcher scheme, int from) {
        int at = scheme.end();
        String name = scheme.group(2);
        if (name.equals("//")) {
            boolean part = at - 3 >= from && (text.charAt(at - 3) == ':' || text.charAt(at - 3) == '/');
            return part ? -1 : end(BEHIND_SLASHES, text, at);
        }
        return end(name.equalsIgnoreCase("mailto:") ? BEHIND_MAILTO : BEHIND_HTTP, text, at);
    }

    private static int end(Pattern pattern, MeteredText text, int at) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() && matcher.end() > at ? matcher.end() : -1;
    }
}
