/** The text editor of one part of a post; each thing it can do beyond typing is a small class of its own. */
package org.diptych.ui.editor;
