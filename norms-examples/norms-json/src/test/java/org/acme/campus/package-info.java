/** Types of a user. */
package org.acme.campus;
