/** Tools over the post in front: references, export, pictures, and what reaches across the site. */
@NullMarked
package org.diptych.app.tools;

import org.jspecify.annotations.NullMarked;
