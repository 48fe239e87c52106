package org.diptych.core.markdown.hexo.tags;

import java.util.HashMap;
import java.util.Map;
import org.diptych.core.markdown.hexo.code.CodeFigure;
import org.diptych.core.markdown.nunjucks.read.TagNames;
import org.diptych.core.markdown.settings.KnownTags;
import org.diptych.core.markdown.settings.SiteContents;

/** The tags a site knows: Hexo's own, its theme's, and its plugins', of which some are known by name alone. Immutable. */
public final class TagLibrary implements TagNames {
    private final Map<String, TagFunction> inline = new HashMap<>();
    private final Map<String, TagFunction> blocks = new HashMap<>();

    private final boolean open;

    public TagLibrary(CodeFigure figures, SiteContents site) {
        KnownTags known = site.tags();
        open = known.open();
        block("raw", call -> call.body());
        block("verbatim", call -> call.body());
        PluginTags.addTo(this);
        BuiltInTags.addTo(this);
        new LinkTags(site.addresses()).addTo(this);
        new SiteTags(site.addresses(), site.files()).addTo(this);
        new CodeTags(figures, site.files()).addTo(this);
        if (known.next()) {
            NextTags.addTo(this);
        }
        if (known.embeds()) {
            LinkTags.addEmbedsTo(this);
        }
        known.named().forEach(this::addNamed);
    }

    /** A tag that is known by name alone: a box with what it encloses. */
    private void addNamed(String name, boolean encloses) {
        if (!knows(name) && encloses) {
            block(name, call -> call.expansion().box(call.markdown().html(call.body())));
        } else if (!knows(name)) {
            inline(name, call -> call.expansion().box(""));
        }
    }

    /** Whether the site may have tags that are not known here. */
    boolean isOpen() {
        return open;
    }

    void inline(String name, TagFunction function) {
        inline.put(name, function);
    }

    void block(String name, TagFunction function) {
        blocks.put(name, function);
    }

    @Override
    public boolean knows(String name) {
        return inline.containsKey(name) || blocks.containsKey(name);
    }

    @Override
    public boolean hasBody(String name) {
        return blocks.containsKey(name);
    }

    /** What {@code call} is published as. */
    String expand(TagCall call) {
        TagFunction function = blocks.getOrDefault(call.name(), inline.get(call.name()));
        if (function == null) {
            throw new IllegalArgumentException("no tag is called " + call.name());
        }
        return function.expand(call);
    }
}
