/** Asks the author, stretch by stretch, how two changes of one post become one text. */
package org.diptych.ui.merge;
