package org.diptych.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.Link;
import org.diptych.core.text.LineIndex;

/** Writes which blocks of two languages answer to each other, each block known by its first line in the file. */
final class AlignmentReport {
    /** In columns of a terminal, of which a Chinese character takes two. */
    private static final int WIDTH = 38;

    private static final int NUMBER = 5;

    private final LineIndex lines;
    private final List<Body> bodies;
    private final Alignment alignment;

    AlignmentReport(String text, List<Body> bodies, Alignment alignment) {
        this.lines = LineIndex.of(text);
        this.bodies = bodies;
        this.alignment = alignment;
    }

    /** {@code {"languages": ["en", "zh"], "links": [{"en": [24], "zh": [305], "kind": "paragraph"}, …]}}. */
    String json() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("languages", List.of(language(0), language(1)));
        report.put("links", alignment.links().stream().map(this::json).toList());
        return Json.text(report) + "\n";
    }

    private Map<String, Object> json(Link link) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(language(0), link.first().stream().map(this::line).toList());
        members.put(language(1), link.second().stream().map(this::line).toList());
        members.put("kind", kind(link.kind()));
        return members;
    }

    /** The language's name; two bodies of one language get their numbers too. */
    private String language(int body) {
        String name = bodies.get(body).language();
        boolean same = name.equals(bodies.get(1 - body).language());
        return same || name.isEmpty() ? name + (body + 1) : name;
    }

    private static String kind(BlockKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private int line(BodyBlock block) {
        return lines.positionAt(block.range().start()).line();
    }

    /** A row for each link, or for each block of its longer side: both sides by line and first words. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Link link : alignment.links()) {
            int rows = Math.max(link.first().size(), link.second().size());
            for (int i = 0; i < rows; i++) {
                String row = side(link.first(), i) + " " + side(link.second(), i);
                text.append(row.stripTrailing()).append('\n');
            }
        }
        return text.toString();
    }

    private String side(List<BodyBlock> blocks, int row) {
        if (row >= blocks.size()) {
            return blocks.isEmpty() && row == 0 ? padded(" ".repeat(NUMBER + 1) + "—") : padded("");
        }
        BodyBlock block = blocks.get(row);
        String words = block.source().strip().replaceAll("\\s+", " ");
        return padded(String.format(Locale.ROOT, "%" + NUMBER + "d %s", line(block), words));
    }

    /** {@code text} cut or filled to the width of a column. */
    private static String padded(String text) {
        StringBuilder cell = new StringBuilder();
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int wide = isWide(c) ? 2 : 1;
            if (width + wide > WIDTH - 1) {
                return cell.append('…').append(" ".repeat(WIDTH - width - 1)).toString();
            }
            cell.appendCodePoint(c);
            width += wide;
            i += Character.charCount(c);
        }
        return cell.append(" ".repeat(WIDTH - width)).toString();
    }

    private static boolean isWide(int c) {
        return Character.isIdeographic(c) || c >= 0x3000 && c <= 0x30FF || c >= 0xFF01 && c <= 0xFF60 || c >= 0x1F300;
    }
}
