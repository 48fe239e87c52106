package org.diptych.core.markdown.hexo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.hexo.tags.Substitutes;
import org.diptych.core.markdown.hexo.tags.TreePlacing;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.markdown.tree.Node;
import org.jspecify.annotations.Nullable;

/** Puts the rendered tags back into the blocks around them. Used once. */
final class ContentAssembly {
    /** Hexo cuts the excerpt at the first such comment and leaves an anchor there. */
    private static final Pattern MORE = Pattern.compile("<!-- ?more ?-->", Pattern.CASE_INSENSITIVE);

    private static final String ANCHOR = "<span id=\"more\"></span>";

    private final MappedText outer;
    private final List<TemplateUnit> templates;
    private final List<RenderedUnit> units;
    private final Placeholders placeholders;
    private final @Nullable Map<String, Integer> numbers;
    private final List<ContentPart> parts = new ArrayList<>();
    private List<HtmlBlock> open = new ArrayList<>();
    private boolean cut;

    ContentAssembly(
            MappedText outer,
            List<TemplateUnit> templates,
            List<RenderedUnit> units,
            Placeholders placeholders,
            @Nullable Map<String, Integer> numbers) {
        this.outer = outer;
        this.templates = templates;
        this.units = units;
        this.placeholders = placeholders;
        this.numbers = numbers;
    }

    List<ContentPart> assemble(List<HtmlBlock> blocks) {
        Substitutes substitutes = placeholders.substitutes();
        for (int i = 0; i < units.size(); i++) {
            int start = templates.get(i).start();
            if (templates.get(i).end() == 0) {
                continue;
            }
            if (units.get(i).isSilent()) {
                substitutes.putIfAbsent(start);
            } else {
                substitutes.put(start, units.get(i).nodes(start));
            }
        }
        TreePlacing placing = new TreePlacing(outer, substitutes);
        for (HtmlBlock block : blocks) {
            add(placing.placed(block));
        }
        flush();
        return parts;
    }

    private void add(HtmlBlock block) {
        if (!Placeholders.in(block.html())) {
            open.add(cut ? block : block.with(this::withExcerpt));
            return;
        }
        StringBuilder html = new StringBuilder();
        Matcher mark = Placeholders.marks(block.html());
        int at = 0;
        int from = Integer.MIN_VALUE;
        while (mark.find()) {
            html.append(block.html(), at, mark.start());
            at = mark.end();
            int number = Integer.parseInt(mark.group(2));
            if (!mark.group(1).equals("swig") || number >= units.size()) {
                html.append(withExcerpt(placeholders.restore(mark.group())));
            } else if (units.get(number).isSection()) {
                int start = templates.get(number).start();
                addText(html, block, nodes(block, from, start));
                from = start;
                section(units.get(number), start);
            } else {
                html.append(withExcerpt(units.get(number).html(numbers)));
            }
        }
        html.append(block.html(), at, block.html().length());
        addText(html, block, nodes(block, from, Integer.MAX_VALUE));
    }

    private String withExcerpt(String html) {
        Matcher more = MORE.matcher(html);
        if (cut || !html.contains("<!--") || !more.find()) {
            return html;
        }
        cut = true;
        return more.replaceFirst(ANCHOR);
    }

    /** The nodes of {@code block} that begin in {@code from..to} of the content. */
    private static List<Node> nodes(HtmlBlock block, int from, int to) {
        return block.nodes().stream()
                .filter(node -> from <= node.start() + block.start() && node.start() + block.start() < to)
                .toList();
    }

    private void addText(StringBuilder html, HtmlBlock block, List<Node> nodes) {
        if (!html.toString().isBlank()) {
            open.add(new HtmlBlock(html.toString(), block.start(), block.end(), nodes, block.plain()));
        }
        html.setLength(0);
    }

    private void section(RenderedUnit unit, int start) {
        flush();
        parts.add(new ContentPart(start, unit.opening(), unit.blocks(numbers, start), unit.closing()));
    }

    private void flush() {
        if (!open.isEmpty()) {
            parts.add(new ContentPart(-1, "", open, ""));
            open = new ArrayList<>();
        }
    }
}
