package org.diptych.core.markdown.nunjucks;

import java.util.List;
import java.util.Map;

/** Something a template can call: a macro, a global of Nunjucks, a method of a value. */
@FunctionalInterface
interface Function {
    /** What it gives for the values in parentheses, and those with names. */
    Object call(List<Object> arguments, Map<String, Object> named);
}
