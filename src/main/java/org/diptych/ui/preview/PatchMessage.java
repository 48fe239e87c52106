package org.diptych.ui.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.preview.ArticleHeader;
import org.diptych.core.preview.PageHeading;
import org.diptych.core.preview.PreviewPage;
import org.diptych.core.preview.PreviewPatch;
import org.diptych.core.preview.PreviewSection;
import org.diptych.core.preview.SectionKey;
import org.diptych.core.preview.Splice;
import org.diptych.core.preview.TableOfContents;

/** Puts a patch into the words the page understands; remembers what it told of header and contents. */
final class PatchMessage {
    private final Messages messages;
    private String header = "";
    private Map<SectionKey, Contents> contents = new HashMap<>();

    /** The contents of a body, entry by entry, and what they were made of. */
    private record Contents(List<PageHeading> headings, List<String> entries) {
        static final Contents NONE = new Contents(List.of(), List.of());

        Contents(List<PageHeading> headings) {
            this(headings, TableOfContents.entries(headings));
        }
    }

    PatchMessage(Messages messages) {
        this.messages = messages;
    }

    /** Forgets what was told: the page is empty. */
    void reset() {
        header = "";
        contents = new HashMap<>();
    }

    /**
     * @param opening whether the page is another one, as for a post that is opened
     * @param top how far down it is then shown, in pixels
     */
    Map<String, Object> of(PreviewPage page, PreviewPatch patch, boolean opening, double top) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("opening", opening);
        message.put("top", top);
        String told = header;
        header = ArticleHeader.html(page, messages);
        if (!header.equals(told)) {
            message.put("header", header);
        }
        Map<SectionKey, Contents> toldContents = contents;
        contents = new HashMap<>();
        List<Object> sections = new ArrayList<>();
        for (int i = 0; i < patch.sections().size(); i++) {
            SectionKey key = patch.sections().get(i);
            sections.add(section(key, page.sections().get(i), patch, toldContents));
        }
        message.put("sections", sections);
        return message;
    }

    private Map<String, Object> section(
            SectionKey key, PreviewSection section, PreviewPatch patch, Map<SectionKey, Contents> toldContents) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("key", key.toString());
        told.put("kind", key.role().kind().name());
        told.put("language", key.role().language());
        told.put("script", PageLetters.tag(key.role().language(), section.count()));
        if (key.role().kind() == SegmentKind.BODY) {
            Contents before = toldContents.getOrDefault(key, Contents.NONE);
            Contents now = before.headings().equals(section.headings()) ? before : new Contents(section.headings());
            contents.put(key, now);
            tell(told, "toc", Splice.between(before.entries(), now.entries()));
        }
        tell(told, "splices", patch.changes().getOrDefault(key, List.of()));
        return told;
    }

    private static void tell(Map<String, Object> told, String name, List<Splice> changes) {
        if (!changes.isEmpty()) {
            told.put(
                    name,
                    changes.stream()
                            .map(change -> List.of(change.at(), change.removed(), change.inserted()))
                            .toList());
        }
    }
}
