package org.diptych.core.site.index;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.text.TextRange;

/**
 * The name of a post or of a file that is being typed in a tag or as an image's address. Immutable; nothing is null.
 *
 * @param kind what it names
 * @param whole what gives way to the finished name, in the line, quotes around it included
 * @param word what is typed so far
 */
public record TypedName(Kind kind, TextRange whole, String word) {

    /** What is named. */
    public enum Kind {
        /** A post, in {@code post_link} or {@code post_path}. */
        POST,
        /** A file of the post's own folder, in {@code asset_img} and its like. */
        ASSET,
        /** An image's address, in Markdown or HTML. */
        IMAGE
    }

    private record Form(Kind kind, Pattern begun, Pattern rest) {}

    private static final Pattern REST_OF_WORD = Pattern.compile("[^\\s%{}\"']*[\"']?");
    private static final List<Form> FORMS = List.of(
            new Form(Kind.POST, Pattern.compile("\\{%-?\\s*post_(?:link|path)\\s+([\"']?[^%{}\"'#]*)$"), REST_OF_WORD),
            new Form(
                    Kind.ASSET,
                    Pattern.compile(
                            "\\{%-?\\s*asset_(?:img|image|path|link)\\s+(?:[^%{}\"']*\\s)?([\"']?[^\\s%{}\"']*)$"),
                    REST_OF_WORD),
            new Form(Kind.IMAGE, Pattern.compile("!\\[[^\\[\\]]*\\]\\(([^()\\s<>\"]*)$"), Pattern.compile("[^()\\s]*")),
            new Form(
                    Kind.IMAGE,
                    Pattern.compile("<img\\b[^<>]*\\ssrc=[\"']([^\"'<>]*)$"),
                    Pattern.compile("[^\"'<>]*")));

    public TypedName {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(whole, "whole");
        Objects.requireNonNull(word, "word");
    }

    /** The name the author types at {@code column} of {@code line}, from 0, if there is one. */
    public static Optional<TypedName> at(String line, int column) {
        String before = line.substring(0, column);
        for (Form form : FORMS) {
            Matcher begun = form.begun().matcher(before);
            if (begun.find()) {
                Matcher rest = form.rest().matcher(line).region(column, line.length());
                int end = rest.lookingAt() ? rest.end() : column;
                String word = begun.group(1);
                boolean quoted = word.startsWith("\"") || word.startsWith("'");
                return Optional.of(new TypedName(
                        form.kind(), new TextRange(begun.start(1), end), quoted ? word.substring(1) : word));
            }
        }
        return Optional.empty();
    }

    /** {@code name} as it is to be written here: in quotes in a tag, or with its blanks in percent form, where needed. */
    public String written(String name) {
        boolean plain = name.chars().noneMatch(c -> Character.isWhitespace(c) || c == '(' || c == ')');
        if (kind == Kind.IMAGE) {
            return name.replace(" ", "%20").replace("(", "%28").replace(")", "%29");
        }
        return plain ? name : name.indexOf('"') < 0 ? '"' + name + '"' : "'" + name + "'";
    }
}
