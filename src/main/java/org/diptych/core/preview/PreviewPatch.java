package org.diptych.core.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What to do to a page that shows one preview so that it shows another: which sections there are, in order, and what
 * changes in the blocks of each. Immutable; nothing is null.
 *
 * <p>A section that is new is patched from no blocks; one whose key is not among {@code sections} goes.
 *
 * @param sections the sections of the new page, in order
 * @param changes for each section with changes, these, in order
 */
public record PreviewPatch(List<SectionKey> sections, Map<SectionKey, List<Splice>> changes) {

    public PreviewPatch {
        sections = List.copyOf(sections);
        changes = Map.copyOf(changes);
    }

    /** What leads from {@code old} to {@code now}. */
    public static PreviewPatch between(PreviewPage old, PreviewPage now) {
        Map<SectionKey, List<String>> before = blocks(old);
        Map<SectionKey, List<Splice>> changes = new HashMap<>();
        List<SectionKey> keys = SectionKey.of(now);
        for (int i = 0; i < keys.size(); i++) {
            List<Splice> splices = BlockDiff.between(
                    before.getOrDefault(keys.get(i), List.of()),
                    html(now.sections().get(i)));
            if (!splices.isEmpty()) {
                changes.put(keys.get(i), splices);
            }
        }
        return new PreviewPatch(keys, changes);
    }

    /** The blocks of each section of {@code page}, in the page's order. */
    public static Map<SectionKey, List<String>> blocks(PreviewPage page) {
        Map<SectionKey, List<String>> blocks = new HashMap<>();
        List<SectionKey> keys = SectionKey.of(page);
        for (int i = 0; i < keys.size(); i++) {
            blocks.put(keys.get(i), html(page.sections().get(i)));
        }
        return blocks;
    }

    /** Does to {@code old} what the page does. */
    public Map<SectionKey, List<String>> apply(Map<SectionKey, List<String>> old) {
        Map<SectionKey, List<String>> now = new HashMap<>();
        for (SectionKey key : sections) {
            List<String> blocks = new ArrayList<>(old.getOrDefault(key, List.of()));
            for (Splice splice : changes.getOrDefault(key, List.of())) {
                blocks.subList(splice.at(), splice.at() + splice.removed()).clear();
                blocks.addAll(splice.at(), splice.inserted());
            }
            now.put(key, blocks);
        }
        return now;
    }

    private static List<String> html(PreviewSection section) {
        return section.blocks().stream().map(PreviewBlock::html).toList();
    }
}
