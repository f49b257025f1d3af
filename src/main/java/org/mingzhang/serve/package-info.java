/**
 * Shows a site on this machine while it is being written.
 *
 * <p>Input: what to build and a port. Output: the site on the loopback interface, built again whenever its sources change; what is wrong, to the
 * caller and over the page. Nothing of it is in a published file. May import: {@code site}, {@code problem}; the only user of the JDK's
 * HTTP server.
 */
@NullMarked
package org.mingzhang.serve;

import org.jspecify.annotations.NullMarked;
