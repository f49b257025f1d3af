/**
 * Documents of known truth, from a seed: what a form says, how it is laid out, and what it is written as. None of their words stands in
 * a published document.
 */
package org.mingzhang.ingest.made;
