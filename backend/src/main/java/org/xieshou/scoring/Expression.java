package org.xieshou.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/** A calculation that remembers how it is written. Its value is an exact quotient, so nothing is lost before rounding. */
final class Expression implements Comparable<Expression> {

    /** How many decimals of an endless value are shown. */
    private static final int SHOWN_DECIMALS = 10;

    private final List<FormulaPart> parts;
    private final BigDecimal dividend;
    private final BigDecimal divisor;

    private Expression(List<FormulaPart> parts, BigDecimal dividend, BigDecimal divisor) {
        this.parts = parts;
        this.dividend = dividend;
        this.divisor = divisor;
    }

    static Expression number(BigDecimal value, Quantity quantity) {
        return new Expression(List.of(FormulaPart.number(shown(value), quantity)), value, BigDecimal.ONE);
    }

    static Expression number(long value, Quantity quantity) {
        return number(BigDecimal.valueOf(value), quantity);
    }

    /** The terms added up, in brackets when there is more than one. */
    static Expression sum(List<Expression> terms) {
        var sum = terms.stream().reduce(Expression::plus).orElseThrow();
        return terms.size() == 1 ? sum : sum.inBrackets();
    }

    /** The lowest of several. */
    static Expression lowest(List<Expression> several) {
        var lowest = several.stream().min(Expression::compareTo).orElseThrow();
        var names = several.stream().map(Expression::parts).reduce(joined(",")).orElseThrow();
        return new Expression(call("min", names), lowest.dividend, lowest.divisor);
    }

    /** The same value as one number with a meaning of its own: how a part appears in the formula of the whole. */
    Expression as(Quantity quantity) {
        return new Expression(List.of(FormulaPart.number(shown(), quantity)), dividend, divisor);
    }

    Expression plus(Expression other) {
        var sum = dividend.multiply(other.divisor).add(other.dividend.multiply(divisor));
        return new Expression(join("+", other), sum, divisor.multiply(other.divisor));
    }

    Expression minus(Expression other) {
        var difference = dividend.multiply(other.divisor).subtract(other.dividend.multiply(divisor));
        return new Expression(join("−", other), difference, divisor.multiply(other.divisor));
    }

    Expression times(Expression other) {
        return new Expression(join("×", other), dividend.multiply(other.dividend), divisor.multiply(other.divisor));
    }

    /** Divides by a positive value. */
    Expression dividedBy(Expression other) {
        return new Expression(join("÷", other), dividend.multiply(other.divisor), divisor.multiply(other.dividend));
    }

    /** This value, but no more than the limit; the formula shows the limit only where it bites. */
    Expression atMost(Expression limit) {
        return compareTo(limit) <= 0 ? this : replaced("min", limit);
    }

    /** This value, but no less than the limit; the formula shows the limit only where it bites. */
    Expression atLeast(Expression limit) {
        return compareTo(limit) >= 0 ? this : replaced("max", limit);
    }

    /** Another value that follows from a comparison of this one with a threshold. */
    Expression leadsTo(String comparison, Expression threshold, Expression consequence) {
        var comparing = join(comparison, threshold);
        return new Expression(
                joined("⇒").apply(comparing, consequence.parts), consequence.dividend, consequence.divisor);
    }

    Expression inBrackets() {
        return new Expression(call("", parts), dividend, divisor);
    }

    Formula rounded(int places) {
        return new Formula(parts, shown(), dividend.divide(divisor, places, RoundingMode.HALF_UP));
    }

    @Override
    public int compareTo(Expression other) {
        return dividend.multiply(other.divisor).compareTo(other.dividend.multiply(divisor));
    }

    private List<FormulaPart> parts() {
        return parts;
    }

    private Expression replaced(String function, Expression limit) {
        return new Expression(call(function, joined(",").apply(parts, limit.parts)), limit.dividend, limit.divisor);
    }

    private List<FormulaPart> join(String operator, Expression other) {
        return joined(operator).apply(parts, other.parts);
    }

    private BigDecimal shown() {
        return shown(dividend.divide(divisor, SHOWN_DECIMALS, RoundingMode.HALF_UP));
    }

    private static BigDecimal shown(BigDecimal value) {
        var plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static BinaryOperator<List<FormulaPart>> joined(String operator) {
        return (left, right) -> {
            var all = new ArrayList<>(left);
            all.add(FormulaPart.operator(operator));
            all.addAll(right);
            return List.copyOf(all);
        };
    }

    private static List<FormulaPart> call(String function, List<FormulaPart> inside) {
        var all = new ArrayList<FormulaPart>();
        all.add(FormulaPart.operator(function + "("));
        all.addAll(inside);
        all.add(FormulaPart.operator(")"));
        return List.copyOf(all);
    }
}
