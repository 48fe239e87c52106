package org.diptych.core.markdown.hexo;

/** What a tag writes. */
@FunctionalInterface
interface TagFunction {
    String expand(TagCall call);
}
