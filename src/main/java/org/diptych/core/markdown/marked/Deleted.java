package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;

/** Text between one or two tildes. */
final class Deleted extends DelimitedNodeImpl {}
