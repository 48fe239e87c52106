package org.diptych.core.markdown.hexo.tags;

/** What a tag writes. */
@FunctionalInterface
interface TagFunction {
    String expand(TagCall call);
}
