package org.diptych.core.markdown.hexo;

import java.util.HashMap;
import java.util.Map;
import org.diptych.core.markdown.nunjucks.TagNames;
import org.diptych.core.markdown.settings.SiteAddresses;
import org.diptych.core.markdown.settings.SiteFiles;

/** The tags a site knows: Hexo's own, NexT's, and the plugins' for citations and languages. Immutable. */
final class TagLibrary implements TagNames {
    private final Map<String, TagFunction> inline = new HashMap<>();
    private final Map<String, TagFunction> blocks = new HashMap<>();

    TagLibrary(CodeFigure figures, SiteAddresses addresses, SiteFiles files) {
        block("raw", call -> call.body());
        block("verbatim", call -> call.body());
        PluginTags.addTo(this);
        BuiltInTags.addTo(this);
        new LinkTags(addresses).addTo(this);
        new SiteTags(addresses, files).addTo(this);
        new CodeTags(figures, files).addTo(this);
        NextTags.addTo(this);
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
        TagFunction function = hasBody(call.name()) ? blocks.get(call.name()) : inline.get(call.name());
        return function.expand(call);
    }
}
