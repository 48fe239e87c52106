/** How the window looks: themes, its fonts, the editors' type. */
package org.diptych.app.look;
