package org.diptych.core.markdown.pandoc.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.pandoc.ast.Attributes;
import org.jspecify.annotations.Nullable;

/** Reads <code>{#id .class key=value}</code>. */
public final class AttributeReader {
    private static final Pattern PART = Pattern.compile(
            "\\s*(?:#([^\\s{}#.=]+[^\\s{}]*)|\\.([^\\s{}.=][^\\s{}=]*)|(-)|([A-Za-z_:][\\w:.-]*)=(?:\"((?:\\\\.|[^\"\\\\]++)*+)\"|'((?:\\\\.|[^'\\\\]++)*+)'|([^\\s{}\"']*)))");
    private static final Pattern RAW = Pattern.compile("\\{=([A-Za-z0-9_-]+)\\}");

    private AttributeReader() {}

    /** The attributes at the cursor, which goes past them; null, and the cursor stays, if there are none. */
    public static @Nullable Attributes read(Cursor cursor) {
        if (cursor.here() != '{') {
            return null;
        }
        String id = "";
        List<String> classes = new ArrayList<>();
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        int at = cursor.at + 1;
        Matcher part = PART.matcher(cursor.text).region(at, cursor.limit);
        while (part.lookingAt()) {
            if (part.group(1) != null) {
                id = part.group(1);
            } else if (part.group(2) != null) {
                classes.add(part.group(2));
            } else if (part.group(3) != null) {
                classes.add("unnumbered");
            } else {
                pairs.add(Map.entry(part.group(4), value(part)));
            }
            at = part.end();
            part.region(at, cursor.limit);
        }
        while (at < cursor.limit && Cursor.isBlank(cursor.text.charAt(at))) {
            at++;
        }
        if (cursor.charAt(at) != '}') {
            return null;
        }
        cursor.at = at + 1;
        return new Attributes(id, classes, pairs);
    }

    private static String value(Matcher part) {
        String value = part.group(5) != null ? part.group(5) : part.group(6) != null ? part.group(6) : part.group(7);
        return value.replaceAll("\\\\(.)", "$1");
    }

    /** The format of a raw attribute such as <code>{=html}</code>, past which the cursor goes; null if there is none. */
    public static @Nullable String rawFormat(Cursor cursor) {
        Matcher raw = RAW.matcher(cursor.text).region(cursor.at, cursor.limit);
        if (cursor.here() != '{' || !raw.lookingAt()) {
            return null;
        }
        cursor.at = raw.end();
        return raw.group(1);
    }
}
