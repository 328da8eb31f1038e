package org.aiadoption.planner.bench;

import java.util.Arrays;
import java.util.Random;

/**
 * Words as often as words are in a language: the second half as often as the first, the third a third of it (Zipf's
 * law). With twenty words equally often, as this benchmark once had them, every issue has every word, and no index of
 * words is of use to anybody.
 */
final class Vocabulary {
    /** How many words there are; the one of rank r is in about {@code 10 / r} of the descriptions. */
    static final int SIZE = 3_000;

    private static final String CONSONANTS = "bcdfghklmnprstvwz";
    private static final String VOWELS = "aeiou";

    private final String[] words = new String[SIZE];
    /** How often a word of this rank or a more common one comes, the most common one being 1. */
    private final double[] upTo = new double[SIZE];

    Vocabulary() {
        double sum = 0;
        for (int rank = 1; rank <= SIZE; rank++) {
            sum += 1.0 / rank;
            upTo[rank - 1] = sum;
            words[rank - 1] = word(rank);
        }
    }

    /** A word at random, the common ones more often. */
    String any(Random random) {
        int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[SIZE - 1]);
        return words[Math.min(SIZE - 1, at < 0 ? -at - 1 : at)];
    }

    /** The word of a rank, from 1: four to nine letters, the same at every call. */
    static String word(int rank) {
        Random letters = new Random(rank * 7919L);
        StringBuilder word = new StringBuilder();
        for (int left = 4 + letters.nextInt(6); left > 0; left--) {
            String from = word.length() % 2 == 0 ? CONSONANTS : VOWELS;
            word.append(from.charAt(letters.nextInt(from.length())));
        }
        return word.toString();
    }
}
