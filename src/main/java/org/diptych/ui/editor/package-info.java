/** The text editor of one part of a post; each thing it can do beyond typing is a small class of its own. */
@NullMarked
package org.diptych.ui.editor;

import org.jspecify.annotations.NullMarked;
