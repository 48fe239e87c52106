/** What the preview shows: the published page, sanitised, each block with its place in the source. */
package org.diptych.core.preview;
