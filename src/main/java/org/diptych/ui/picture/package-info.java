/** Pictures that the author brings, on their way into a post. */
package org.diptych.ui.picture;
