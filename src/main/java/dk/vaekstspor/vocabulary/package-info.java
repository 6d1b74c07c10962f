/**
 * The codes and Danish labels that every part of the product and every program calling it
 * share. Depends on nothing.
 */
package dk.vaekstspor.vocabulary;
