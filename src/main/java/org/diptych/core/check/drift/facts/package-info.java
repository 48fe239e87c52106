/** What a block of one language says that can be compared with another: read once for each block. */
package org.diptych.core.check.drift.facts;
