package org.xieshou.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Pictures drawn by code, since the demo shows nobody: a board, a school in the hills, a reading corner, results. */
final class Sketch {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;

    private final Dice dice;
    private final List<Consumer<Graphics2D>> motifs = List.of(this::board, this::hills, this::books, this::chart);

    Sketch(Dice dice) {
        this.dice = dice;
    }

    /** A JPEG of the motif with this number. */
    byte[] jpeg(int number) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        motifs.get(number % motifs.size()).accept(pen);
        pen.dispose();
        var content = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    private void board(Graphics2D pen) {
        fill(pen, new Color(0xEDE6D6), 0, 0, WIDTH, HEIGHT);
        fill(pen, new Color(0x8A5A33), 70, 60, 660, 380);
        fill(pen, new Color(0x24533F), 86, 76, 628, 348);
        pen.setColor(new Color(0xF2F2EC));
        pen.setStroke(new BasicStroke(3));
        for (var line = 0; line < 5; line++) {
            pen.drawLine(130, 130 + line * 56, 130 + dice.between(160, 320), 130 + line * 56);
        }
        pen.drawOval(520, 150 + dice.between(0, 30), 130, 130);
        pen.drawLine(585, 215, 585 + dice.between(40, 62), 190);
        for (var desk = 0; desk < 4; desk++) {
            fill(pen, new Color(0xB98654), 60 + desk * 180, 500, 150, 60);
        }
    }

    private void hills(Graphics2D pen) {
        pen.setPaint(new GradientPaint(0, 0, new Color(0xA9D3EE), 0, 320, new Color(0xF4F8F4)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        for (var ridge = 0; ridge < 3; ridge++) {
            pen.setColor(new Color(0x6E9B73 - ridge * 0x101810));
            var slope = new Polygon();
            slope.addPoint(0, HEIGHT);
            for (var x = 0; x <= WIDTH; x += 100) {
                slope.addPoint(x, 250 + ridge * 60 + dice.between(-45, 45));
            }
            slope.addPoint(WIDTH, HEIGHT);
            pen.fillPolygon(slope);
        }
        fill(pen, new Color(0xF7F1E1), 260, 360, 300, 130);
        fill(pen, new Color(0xB5482F), 245, 335, 330, 30);
        for (var window = 0; window < 5; window++) {
            fill(pen, new Color(0x5D86A5), 280 + window * 54, 395, 32, 42);
        }
        fill(pen, new Color(0x777777), 640, 250, 5, 240);
        fill(pen, new Color(0xD7352B), 645, 252, 62, 40);
        fill(pen, new Color(0xC9B48C), 0, 490, WIDTH, 110);
    }

    private void books(Graphics2D pen) {
        fill(pen, new Color(0xF3EADB), 0, 0, WIDTH, HEIGHT);
        for (var shelf = 0; shelf < 3; shelf++) {
            var x = 60;
            while (x < 720) {
                var thick = dice.between(16, 38);
                var high = dice.between(90, 140);
                fill(
                        pen,
                        Color.getHSBColor(dice.between(0, 99) / 100f, 0.45f, 0.75f),
                        x,
                        190 + shelf * 180 - high,
                        thick,
                        high);
                x += thick + 3;
            }
            fill(pen, new Color(0x8F6239), 40, 190 + shelf * 180, 720, 14);
        }
    }

    private void chart(Graphics2D pen) {
        fill(pen, Color.WHITE, 0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0x4A4A4A));
        pen.setStroke(new BasicStroke(4));
        pen.drawLine(90, 60, 90, 520);
        pen.drawLine(90, 520, 740, 520);
        for (var group = 0; group < 5; group++) {
            var before = dice.between(120, 260);
            var after = before + dice.between(30, 130);
            fill(pen, new Color(0xA8C3DA), 130 + group * 120, 520 - before, 40, before);
            fill(pen, new Color(0x2F74B5), 174 + group * 120, 520 - after, 40, after);
        }
    }

    private static void fill(Graphics2D pen, Color colour, int x, int y, int width, int height) {
        pen.setColor(colour);
        pen.fillRect(x, y, width, height);
    }
}
