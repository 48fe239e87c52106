/** A post's file given another name or place: published, taken back to the drafts, renamed. */
package org.diptych.core.site.moving;
