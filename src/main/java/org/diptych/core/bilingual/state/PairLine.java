package org.diptych.core.bilingual.state;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * One thing known of one pair, as it stands in a file: fields between tabs, the post first, then both texts, so that
 * sorted lines keep a post's pairs together. The last field is a sum over the others: a damaged line is known, and costs
 * itself alone. Immutable; nothing is null.
 *
 * <pre>post  first text  second text  what is known  first language  second language  [what both said]  sum</pre>
 *
 * @param post the post's name
 * @param texts what both sides say
 * @param what {@code agreed 2}, {@code waits second 2}, {@code together 0 0}
 * @param languages the names of both
 * @param was what both said when they agreed; empty where that is what they say
 */
record PairLine(String post, List<String> texts, String what, List<String> languages, List<String> was) {
    private static final int SHORT = 7;
    private static final int LONG = 9;

    PairLine {
        texts = List.copyOf(texts);
        languages = List.copyOf(languages);
        was = List.copyOf(was);
    }

    /** The line; without a line end. */
    String written() {
        List<String> fields = new ArrayList<>();
        fields.add(post);
        fields.addAll(texts);
        fields.add(what);
        fields.addAll(languages);
        fields.addAll(was);
        StringBuilder line = new StringBuilder();
        fields.forEach(field -> line.append(escaped(field)).append('\t'));
        return line + sum(line.toString());
    }

    /** What {@code line} says; empty if it is damaged or no such line, as git's marks of a conflict are. */
    static Optional<PairLine> read(String line) {
        int last = line.lastIndexOf('\t');
        if (last < 0 || !sum(line.substring(0, last + 1)).equals(line.substring(last + 1))) {
            return Optional.empty();
        }
        String[] fields = line.split("\t", -1);
        if (fields.length != SHORT && fields.length != LONG) {
            return Optional.empty();
        }
        for (int i = 0; i < fields.length; i++) {
            fields[i] = plain(fields[i]);
        }
        return Optional.of(new PairLine(
                fields[0],
                List.of(fields[1], fields[2]),
                fields[3],
                List.of(fields[4], fields[5]),
                fields.length == LONG ? List.of(fields[6], fields[7]) : List.of()));
    }

    /** All that {@code state} knows of {@code post}. */
    static List<PairLine> of(String post, List<String> languages, PairState state) {
        List<PairLine> lines = new ArrayList<>();
        for (Agreement agreement : state.agreements()) {
            lines.add(new PairLine(
                    post,
                    List.of(agreement.first().text(), agreement.second().text()),
                    "agreed " + agreement.generation(),
                    languages,
                    List.of()));
        }
        for (Unsettled pair : state.unsettled()) {
            lines.add(new PairLine(
                    post,
                    List.of(pair.first().text(), pair.second().text()),
                    "waits " + word(pair.waits()) + " " + pair.agreed().generation(),
                    languages,
                    List.of(pair.agreed().first().text(), pair.agreed().second().text())));
        }
        for (Given given : state.given()) {
            Given.Meant first = given.first();
            Given.Meant second = given.second();
            String what = word(given.kind()) + " " + first.before() + " " + second.before();
            lines.add(new PairLine(
                    post,
                    List.of(first.text().text(), second.text().text()),
                    given.rule().isEmpty() ? what : what + " " + given.rule(),
                    languages,
                    List.of()));
        }
        return lines;
    }

    /** What the line knows; nothing where a later version of the program wrote what this one does not understand. */
    PairState state() {
        SideText one = new SideText(first());
        SideText other = new SideText(second());
        String[] words = what.split(" ");
        try {
            switch (words[0]) {
                case "agreed" -> {
                    return PairState.EMPTY.with(List.of(new Agreement(one, other, number(words, 1))), List.of());
                }
                case "waits" -> {
                    Agreement agreed =
                            new Agreement(new SideText(was.get(0)), new SideText(was.get(1)), number(words, 2));
                    Waits waits = Waits.valueOf(words[1].toUpperCase(Locale.ROOT));
                    return PairState.EMPTY.with(List.of(), List.of(new Unsettled(one, other, waits, agreed)));
                }
                default -> {
                    Given.Kind kind = Given.Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
                    String rule = words.length > 3 ? words[3] : "";
                    return PairState.EMPTY.saying(List.of(new Given(
                            kind,
                            rule,
                            new Given.Meant(one, number(words, 1)),
                            new Given.Meant(other, number(words, 2)))));
                }
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException unknown) {
            return PairState.EMPTY;
        }
    }

    String first() {
        return texts.get(0);
    }

    String second() {
        return texts.get(1);
    }

    private static int number(String[] words, int place) {
        return Integer.parseInt(words[place]);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    boolean isOf(String name, List<String> both) {
        return post.equals(name) && languages.equals(both);
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String plain(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        StringBuilder plain = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c != '\\' || i + 1 == field.length()) {
                plain.append(c);
                continue;
            }
            char next = field.charAt(++i);
            plain.append(next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next);
        }
        return plain.toString();
    }

    private static String sum(String fields) {
        CRC32 sum = new CRC32();
        sum.update(fields.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }
}
