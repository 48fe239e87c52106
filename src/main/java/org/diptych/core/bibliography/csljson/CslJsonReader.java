package org.diptych.core.bibliography.csljson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.bibliography.Fault;
import org.diptych.core.bibliography.ReadWorks;
import org.diptych.core.bibliography.Work;
import org.diptych.core.text.LineIndex;

/** Reads CSL-JSON: one item, a list of them, or an object that holds such a list as {@code items}. Stateless. */
public final class CslJsonReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int SHOWN = 40;

    private CslJsonReader() {}

    public static ReadWorks read(String text) {
        List<Work> works = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        LineIndex lines = LineIndex.of(text);
        for (JsonSplitter.Piece piece : JsonSplitter.objects(list(text))) {
            int line = lines.positionAt(piece.start()).line();
            if (!piece.closed()) {
                faults.add(new Fault(line, Fault.Kind.NOT_CLOSED, ""));
                continue;
            }
            try {
                works.add(new CslJsonWork(JSON.readTree(piece.text()), line).work());
            } catch (JsonProcessingException broken) {
                faults.add(new Fault(line + lineWithin(broken), Fault.Kind.NOT_JSON, ""));
            } catch (RuntimeException | StackOverflowError odd) {
                faults.add(new Fault(line, Fault.Kind.NOT_UNDERSTOOD, beginning(piece)));
            }
        }
        return new ReadWorks(works, faults);
    }

    /** Enough of a piece to know it by. */
    private static String beginning(JsonSplitter.Piece piece) {
        String line = piece.text().replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
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
        return start < 0 ? text : text.substring(0, start).replaceAll("[^\\n]", " ") + text.substring(start);
    }

    private static JsonNode items(String text) {
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
