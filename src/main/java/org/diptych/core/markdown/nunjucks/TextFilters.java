package org.diptych.core.markdown.nunjucks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diptych.core.text.MeteredText;
import org.diptych.core.text.WorkMeter;

/** Nunjucks' filters for texts. Stateless. */
final class TextFilters {
    static final Set<String> NAMES = Set.of(
            "capitalize",
            "center",
            "indent",
            "lower",
            "nl2br",
            "replace",
            "striptags",
            "title",
            "trim",
            "truncate",
            "upper",
            "urlencode",
            "urlize",
            "wordcount");

    private static final Pattern TAGS =
            Pattern.compile("</?([a-z][a-z0-9]*)\\b[^>]*>|<!--[\\s\\S]*?-->", Pattern.CASE_INSENSITIVE);
    private static final Pattern AROUND_ADDRESS = Pattern.compile("^(?:\\(|<|&lt;)?(.*?)(?:\\.|,|\\)|\\n|&gt;)?$");
    private static final Pattern MAIL =
            Pattern.compile("^[\\w.!#$%&'*+\\-/=?^`{|}~]++@[a-z\\d-]++(?:\\.[a-z\\d-]++)++$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDING = Pattern.compile("\\.(?:org|net|com)(?::|/|$)");

    private TextFilters() {}

    static Object apply(String name, Object value, List<Object> arguments, WorkMeter meter) {
        Object first = Globals.at(arguments, 0);
        switch (name) {
            case "replace":
                return replaced(value, first, arguments, meter);
            case "urlencode":
                return encoded(value);
            case "nl2br":
                return value instanceof Nothing ? "" : called(value, "replace").replaceAll("\r\n|\n", "<br />\n");
            case "trim":
                return JsValues.trimmed(called(value, "replace"));
            case "urlize":
                return linked(called(value, "split"), first, Globals.at(arguments, 1));
            default:
                break;
        }
        boolean empty = value instanceof Nothing
                || Boolean.FALSE.equals(value)
                || name.equals("wordcount") && !JsValues.isTruthy(value);
        String owner = name.equals("striptags") ? "input" : "str";
        String text = empty ? "" : called(value, owner, METHODS.getOrDefault(name, name));
        return switch (name) {
            case "capitalize" -> capitalized(text);
            case "center" -> centered(text, JsValues.isTruthy(first) ? JsValues.toNumber(first) : 80);
            case "indent" -> indented(text, first, JsValues.isTruthy(Globals.at(arguments, 1)));
            case "lower" -> text.toLowerCase(Locale.ROOT);
            case "upper" -> text.toUpperCase(Locale.ROOT);
            case "title" ->
                List.of(text.split(" ", -1)).stream()
                        .map(TextFilters::capitalized)
                        .collect(Collectors.joining(" "));
            case "truncate" -> truncated(text, arguments);
            case "striptags" -> stripped(text, JsValues.isTruthy(first), meter);
            default -> words(text);
        };
    }

    /** What each filter calls first, which JavaScript names where the value has no such method. */
    private static final Map<String, String> METHODS = Map.of(
            "capitalize", "toLowerCase",
            "center", "length",
            "indent", "split",
            "lower", "toLowerCase",
            "upper", "toUpperCase",
            "title", "split",
            "truncate", "length",
            "striptags", "replace",
            "wordcount", "match");

    private static String called(Object value, String method) {
        return called(value, "str", method);
    }

    /** The text {@code value}, whose {@code method} Nunjucks calls as that of {@code owner}. */
    private static String called(Object value, String owner, String method) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Nothing) {
            throw Filters.nothing(value, method);
        }
        if (method.equals("length")) {
            throw new UnknownValue(method);
        }
        throw new TemplateFault(owner + "." + method + " is not a function");
    }

    private static String capitalized(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.isEmpty() ? "" : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }

    private static String centered(String text, double width) {
        if (text.length() >= width) {
            return text;
        }
        double spaces = width - text.length();
        return spaces(spaces / 2 - spaces % 2) + text + spaces(spaces / 2);
    }

    /** As many as Nunjucks' loop makes: one for each step below {@code count}. */
    private static String spaces(double count) {
        return TextMembers.repeated(" ", Math.max(0, Math.ceil(count)));
    }

    private static String indented(String text, Object width, boolean first) {
        String blanks = spaces(JsValues.isTruthy(width) ? JsValues.toNumber(width) : 4);
        return text.isEmpty() ? "" : (first ? blanks : "") + text.replace("\n", "\n" + blanks);
    }

    private static String truncated(String text, List<Object> arguments) {
        Object told = Globals.at(arguments, 0);
        int length = (int) (JsValues.isTruthy(told) ? JsValues.toNumber(told) : 255);
        if (text.length() <= length) {
            return text;
        }
        int blank = text.lastIndexOf(' ', length);
        boolean kills = JsValues.isTruthy(Globals.at(arguments, 1)) || blank < 0;
        Object end = Globals.at(arguments, 2);
        return text.substring(0, kills ? Math.max(0, length) : blank)
                + (end instanceof Nothing ? "..." : JsValues.text(end));
    }

    private static String stripped(String text, boolean keepsLines, WorkMeter meter) {
        String bare =
                JsValues.trimmed(TAGS.matcher(new MeteredText(text, meter)).replaceAll(""));
        return keepsLines
                ? bare.replaceAll("(?m)^ +| +$", "")
                        .replaceAll(" +", " ")
                        .replace("\r\n", "\n")
                        .replaceAll("\n\n\n+", "\n\n")
                : bare.replaceAll("\\s+", " ");
    }

    private static Object words(String text) {
        long words = Pattern.compile("\\w+").matcher(text).results().count();
        return words == 0 ? Nothing.NULL : (Object) (double) words;
    }

    private static Object replaced(Object value, Object old, List<Object> arguments, WorkMeter meter) {
        Object replacement = Globals.at(arguments, 1);
        if (old instanceof Regex regex) {
            String with = JsValues.text(replacement);
            if (with.indexOf('$') >= 0 || with.indexOf('\\') >= 0) {
                throw new UnknownValue("replace");
            }
            Matcher matcher = regex.pattern().matcher(new MeteredText(called(value, "replace"), meter));
            return regex.global() ? matcher.replaceAll(with) : matcher.replaceFirst(with);
        }
        boolean possible = (old instanceof String || old instanceof Double)
                && (value instanceof String || value instanceof Double);
        if (!possible) {
            return value;
        }
        String text = JsValues.text(value);
        String sought = JsValues.text(old);
        String with = JsValues.text(replacement);
        if (sought.isEmpty()) {
            return with + String.join(with, text.split("")) + with;
        }
        Object most = Globals.at(arguments, 2);
        double left = most == Nothing.UNDEFINED ? -1 : JsValues.toNumber(most);
        StringBuilder result = new StringBuilder();
        int at = 0;
        int next = text.indexOf(sought);
        while (next >= 0 && left != 0) {
            result.append(text, at, next).append(with);
            meter.spend(with.length() + 1);
            at = next + sought.length();
            next = text.indexOf(sought, at);
            left--;
        }
        return result.append(text.substring(at)).toString();
    }

    private static Object encoded(Object value) {
        if (value instanceof String text) {
            return percent(text);
        }
        List<String> pairs = new ArrayList<>();
        if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, entry) -> pairs.add(percent(key.toString()) + "=" + percent(JsValues.text(entry))));
        } else if (value instanceof List<?> list && list.stream().allMatch(TextFilters::isPair)) {
            list.forEach(pair -> pairs.add(((List<?>) pair)
                    .stream().limit(2).map(part -> percent(JsValues.text(part))).collect(Collectors.joining("="))));
        } else {
            throw new UnknownValue("urlencode");
        }
        return String.join("&", pairs);
    }

    private static boolean isPair(Object value) {
        return value instanceof List<?> pair && pair.size() >= 2;
    }

    private static String percent(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xFF;
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "-_.!~*'()".indexOf(c) >= 0);
            encoded.append(plain ? String.valueOf((char) c) : String.format("%%%02X", c));
        }
        return encoded.toString();
    }

    private static String linked(String text, Object length, Object nofollow) {
        double limit = JsValues.toNumber(length);
        int most = Double.isNaN(limit) ? Integer.MAX_VALUE : (int) Math.max(0, limit);
        String relation = Boolean.TRUE.equals(nofollow) ? " rel=\"nofollow\"" : "";
        StringBuilder result = new StringBuilder();
        Matcher words = Pattern.compile("\\s+|\\S+").matcher(text);
        while (words.find()) {
            result.append(link(words.group(), most, relation));
        }
        return result.toString();
    }

    private static String link(String word, int most, String relation) {
        Matcher around = AROUND_ADDRESS.matcher(word);
        String address = around.find() ? around.group(1) : word;
        String shown = address.substring(0, Math.min(most, address.length()));
        if (address.matches("https?://.*")) {
            return "<a href=\"" + address + "\"" + relation + ">" + shown + "</a>";
        }
        if (!address.startsWith("www.") && MAIL.matcher(address).find()) {
            return "<a href=\"mailto:" + address + "\">" + address + "</a>";
        }
        return address.startsWith("www.") || ENDING.matcher(address).find()
                ? "<a href=\"http://" + address + "\"" + relation + ">" + shown + "</a>"
                : word;
    }
}
