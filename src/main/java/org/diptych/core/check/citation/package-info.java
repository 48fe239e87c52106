/** Rules on citations, references, and the plugin that numbers them. */
@NullMarked
package org.diptych.core.check.citation;

import org.jspecify.annotations.NullMarked;
