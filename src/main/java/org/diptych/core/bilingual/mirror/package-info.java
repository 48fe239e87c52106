/** What one language lacks, written from the other: all that no translator changes, and gaps for the rest. */
package org.diptych.core.bilingual.mirror;
