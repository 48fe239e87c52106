package org.diptych.core.bibliography.csljson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.bibliography.Fault;
import org.diptych.core.bibliography.ReadWorks;
import org.diptych.core.bibliography.Work;
import org.diptych.core.text.Graphemes;
import org.diptych.core.text.LineIndex;
import org.jspecify.annotations.Nullable;

/** Reads CSL-JSON: one item, a list of them, or an object that holds such a list as {@code items}. Stateless. */
public final class CslJsonReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int SHOWN = 40;

    /** What a list may hold beside objects and lists. */
    private static final Pattern VALUE = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*+\"|[^\\s,\\[\\]\"]+");

    private CslJsonReader() {}

    public static ReadWorks read(String text) {
        List<Work> works = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        LineIndex lines = LineIndex.of(text);
        String list = list(text);
        int end = Math.max(0, list.indexOf('['));
        for (JsonSplitter.Piece piece : JsonSplitter.objects(list)) {
            int line = lines.positionAt(piece.start()).line();
            noObjects(list, end, piece.start(), lines, faults);
            end = piece.start() + piece.text().length();
            if (!piece.closed()) {
                faults.add(new Fault(line, Fault.Kind.NOT_CLOSED, ""));
                continue;
            }
            try {
                CslJsonWork work =
                        new CslJsonWork(JSON.readTree(piece.text()), line, name -> lineOf(name, piece, lines));
                works.add(work.work());
                faults.addAll(work.faults());
            } catch (JsonProcessingException broken) {
                faults.add(new Fault(line + lineWithin(broken), Fault.Kind.NOT_JSON, ""));
            } catch (RuntimeException | StackOverflowError odd) {
                faults.add(new Fault(line, Fault.Kind.NOT_UNDERSTOOD, beginning(piece)));
            }
        }
        int close = list.indexOf(']', end);
        noObjects(list, end, close < 0 ? end : close, lines, faults);
        return new ReadWorks(works, faults);
    }

    /** Numbers, words and the like between the objects of the list. */
    private static void noObjects(String list, int from, int to, LineIndex lines, List<Fault> faults) {
        Matcher value = VALUE.matcher(list).region(Math.min(from, to), to);
        while (value.find()) {
            faults.add(new Fault(
                    lines.positionAt(value.start()).line(),
                    Fault.Kind.NOT_UNDERSTOOD,
                    beginning(new JsonSplitter.Piece(value.start(), value.group(), true))));
        }
    }

    /** Where an item has what it calls {@code name}: once it is parsed it knows no places. */
    private static int lineOf(String name, JsonSplitter.Piece piece, LineIndex lines) {
        int at = Math.max(0, piece.text().indexOf('"' + name + '"'));
        return lines.positionAt(piece.start() + at).line();
    }

    /** Enough of a piece to know it by. */
    private static String beginning(JsonSplitter.Piece piece) {
        return Graphemes.shortened(piece.text().replaceAll("\\s+", " "), SHOWN);
    }

    private static int lineWithin(JsonProcessingException broken) {
        return broken.getLocation() == null
                ? 0
                : Math.max(0, broken.getLocation().getLineNr() - 1);
    }

    /** What stands around the list blanked out, so that places stay. */
    private static String list(String text) {
        int object = text.indexOf('{');
        int list = text.indexOf('[');
        if (object < 0 || list >= 0 && list < object) {
            return text;
        }
        JsonNode items = items(text);
        int start = items == null ? -1 : text.indexOf('[', text.indexOf("\"items\""));
        if (start < 0) {
            return text;
        }
        int end = JsonSplitter.end(text, start);
        return text.substring(0, start).replaceAll("[^\\n]", " ")
                + text.substring(start, end < 0 ? text.length() : end);
    }

    private static @Nullable JsonNode items(String text) {
        if (!text.contains("\"items\"")) {
            return null;
        }
        try {
            JsonNode items = JSON.readTree(text).get("items");
            return items != null && items.isArray() ? items : null;
        } catch (JsonProcessingException broken) {
            return null;
        }
    }
}
