package org.diptych.core.markdown.nunjucks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.diptych.core.text.TooMuchWork;

/** What can be asked of a string. Stateless. */
final class TextMembers {
    private TextMembers() {}

    static Object of(String text, String name) {
        if (name.equals("length")) {
            return (double) text.length();
        }
        if (Members.index(name, text.length()) instanceof Integer at) {
            return String.valueOf(text.charAt(at));
        }
        return switch (name) {
            case "toUpperCase", "toLocaleUpperCase" -> Members.method(a -> text.toUpperCase(Locale.ROOT));
            case "toLowerCase", "toLocaleLowerCase" -> Members.method(a -> text.toLowerCase(Locale.ROOT));
            case "trim" -> Members.method(a -> JsValues.trimmed(text));
            case "toString", "valueOf" -> Members.method(a -> text);
            case "charAt" ->
                Members.method(a -> {
                    int at = (int) Members.number(a, 0);
                    return at >= 0 && at < text.length() ? String.valueOf(text.charAt(at)) : "";
                });
            case "indexOf" ->
                Members.method(a -> (double) text.indexOf(Members.word(a, 0), (int) Members.number(a, 1)));
            case "lastIndexOf" -> Members.method(a -> (double) text.lastIndexOf(Members.word(a, 0)));
            case "includes" -> Members.method(a -> text.indexOf(Members.word(a, 0), (int) Members.number(a, 1)) >= 0);
            case "startsWith" -> Members.method(a -> text.startsWith(Members.word(a, 0), (int) Members.number(a, 1)));
            case "endsWith" -> Members.method(a -> text.endsWith(Members.word(a, 0)));
            case "concat" ->
                Members.method(a ->
                        text + String.join("", a.stream().map(JsValues::text).toList()));
            case "repeat" -> Members.method(a -> repeated(text, Members.number(a, 0)));
            case "padStart" -> Members.method(a -> padding(text, a) + text);
            case "padEnd" -> Members.method(a -> text + padding(text, a));
            case "split" -> Members.method(a -> split(text, a));
            case "replace" -> Members.method(a -> replaced(text, a, false));
            case "replaceAll" -> Members.method(a -> replaced(text, a, true));
            default -> piece(text, name);
        };
    }

    private static Object piece(String text, String name) {
        return switch (name) {
            case "slice" ->
                Members.method(a -> {
                    int from = Members.place(a, 0, 0, text.length());
                    return text.substring(from, Math.max(from, Members.place(a, 1, text.length(), text.length())));
                });
            case "substring" ->
                Members.method(a -> {
                    int one = Members.within(Members.number(a, 0), text.length());
                    int other = a.size() > 1 && a.get(1) != Nothing.UNDEFINED
                            ? Members.within(Members.number(a, 1), text.length())
                            : text.length();
                    return text.substring(Math.min(one, other), Math.max(one, other));
                });
            case "substr" ->
                Members.method(a -> {
                    int from = Members.place(a, 0, 0, text.length());
                    return text.substring(
                            from,
                            a.size() > 1
                                    ? Math.max(from, Members.within(from + Members.number(a, 1), text.length()))
                                    : text.length());
                });
            default -> Members.inherited(name);
        };
    }

    static String repeated(String text, double times) {
        if (times < 0 || Double.isInfinite(times)) {
            throw new TemplateFault("RangeError: Invalid count value: " + JsValues.number(times));
        }
        if (text.length() * times > Members.LONGEST) {
            throw new TooMuchWork();
        }
        return text.repeat((int) times);
    }

    private static String padding(String text, List<Object> arguments) {
        double missing = Members.number(arguments, 0) - text.length();
        String filler = arguments.size() > 1 ? Members.word(arguments, 1) : " ";
        return missing <= 0 || filler.isEmpty()
                ? ""
                : repeated(filler, Math.ceil(missing / filler.length())).substring(0, (int) missing);
    }

    private static List<Object> split(String text, List<Object> arguments) {
        Object separator = Globals.at(arguments, 0);
        List<Object> parts = new ArrayList<>();
        if (separator instanceof Regex) {
            throw new UnknownValue("split");
        }
        if (separator == Nothing.UNDEFINED) {
            parts.add(text);
        } else if (JsValues.text(separator).isEmpty()) {
            text.chars().forEach(c -> parts.add(String.valueOf((char) c)));
        } else {
            parts.addAll(List.of(text.split(Pattern.quote(JsValues.text(separator)), -1)));
        }
        double most = Members.number(arguments, 1);
        boolean all = Globals.at(arguments, 1) == Nothing.UNDEFINED || most < 0;
        return all ? parts : parts.subList(0, Members.within(most, parts.size()));
    }

    private static String replaced(String text, List<Object> arguments, boolean all) {
        Object sought = Globals.at(arguments, 0);
        String replacement = Members.word(arguments, 1);
        if (sought instanceof Regex || replacement.indexOf('$') >= 0 || Globals.at(arguments, 1) instanceof Function) {
            throw new UnknownValue("replace");
        }
        String old = JsValues.text(sought);
        if (all) {
            return text.replace(old, replacement);
        }
        int at = text.indexOf(old);
        return at < 0 ? text : text.substring(0, at) + replacement + text.substring(at + old.length());
    }
}
