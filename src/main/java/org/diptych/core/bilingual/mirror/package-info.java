/** What one language lacks, written from the other: all that no translator changes, and gaps for the rest. */
@NullMarked
package org.diptych.core.bilingual.mirror;

import org.jspecify.annotations.NullMarked;
