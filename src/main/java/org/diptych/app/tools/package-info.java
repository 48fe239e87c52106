/** Tools over the post in front: references, export, pictures, and what reaches across the site. */
package org.diptych.app.tools;
