<?php
// Twig: inheritance, loops, filters, macros, includes, tests, escaping, whitespace control.
require __DIR__ . '/setup.inc';
require 'Twig/autoload.php';

$templates = [
    'layout' => <<<'TWIG'
        <!doctype html>
        <title>{% block title %}Default{% endblock %} - {{ site.name|upper }}</title>
        {% block nav %}<nav>{% for item in menu %}<a href="{{ item.url|e('html_attr') }}"{{ loop.first ? ' class="first"' }}>{{ loop.index }}/{{ loop.length }} {{ item.label|title }}</a>{% if not loop.last %} | {% endif %}{% endfor %}</nav>{% endblock %}
        <main>{% block content '' %}</main>
        {{ include('footer', {year: 2024}) }}
        TWIG,
    'footer' => '<footer>&copy; {{ year }} {{ "now"|date("Y") > 2000 ? "later" : "earlier" }} {{ random is defined ? "r" : "-" }}</footer>',
    'macros' => <<<'TWIG'
        {% macro input(name, value = '', type = 'text', size = 20) %}<input type="{{ type }}" name="{{ name }}" value="{{ value|e }}" size="{{ size }}">{% endmacro %}
        {% macro tree(nodes) %}{% import _self as self %}<ul>{% for n in nodes %}<li>{{ n.name }}{% if n.children is not empty %}{{ self.tree(n.children) }}{% endif %}</li>{% endfor %}</ul>{% endmacro %}
        TWIG,
];
$templates['page'] = <<<'TWIG'
    {% extends 'layout' %}
    {% import 'macros' as forms %}
    {% from 'macros' import tree as branch %}
    {% block title %}{{ parent() }}: {{ title|default('untitled')|capitalize }}{% endblock %}
    {% block content %}
      {%- set total = 0 -%}
      <table>
      {% for product in products|sort((a, b) => a.price <=> b.price) %}
        <tr class="{{ cycle(['odd', 'even'], loop.index0) }}"><td>{{ product.name }}</td><td>{{ product.price|number_format(2, ',', '.') }}</td><td>{{ product.tags|join(', ', ' and ') }}</td></tr>
        {%- set total = total + product.price %}
      {% else %}
        <tr><td>none</td></tr>
      {% endfor %}
      </table>
      Total: {{ '%08.3f'|format(total) }} {{ total // 3 }} {{ total % 7 }} {{ 2 ** 10 }} {{ 7 / 2 }}
      {{ forms.input('user', '<b>"x"&\'y\'</b>') }}{{ forms.input('n', '', 'password', 3) }}
      {{ branch(nodes) }}
      {% for i in range(low = 0, high = 30, step = 10) %}{{ i }}{{ not loop.last ? '-' }}{% endfor %} {% for k, v in {a: 1, b: [2, 3]} %}{{ k }}={{ v|json_encode|raw }};{% endfor %}
      {{ 'hello world'|title|replace({'World': 'Twig'})|reverse }} {{ 'a,b,c'|split(',')|last }} {{ [3, 1, 2]|sort|join }} {{ 'abc'|slice(1, 1) }} {{ '<p>x</p>'|striptags }} {{ "l1\nl2"|nl2br }} {{ '  t '|trim }}| {{ 'é'|length }} {{ 'Straße'|upper }} {{ 12345.678|round(1, 'floor') }} {{ -5|abs }} {{ products|map(p => p.name)|join('+') }} {{ products|filter(p => p.price > 5)|length }} {{ products|reduce((c, p) => c + p.price, 0) }} {{ products|column('price')|join(' ') }} {{ [1, 2]|merge([3])|batch(2, 'x')|map(r => r|join(':'))|join(';') }}
      {{ date|date('Y-m-d H:i', 'Europe/Berlin') }} {{ 5 is odd ? 'odd' }} {{ 'x' in ['x'] ? 'in' }} {{ 'foobar' starts with 'foo' ? 'sw' }} {{ 'foo7' matches '/^f.*\\d$/' ? 'mt' }} {{ missing ?? 'fallback' }} {{ object.name }} {{ object.method(3) }} {{ object is iterable ? 'it' : 'no' }} {{ constant('PHP_INT_SIZE') }}
      {% apply upper|escape %}<applied & {{ 'x' }}>{% endapply %} {% autoescape 'js' %}{{ "it's </script>" }}{% endautoescape %} {% verbatim %}{{ raw }}{% endverbatim %} {{ '{{ title }} in {{ site.name }}'|replace({'{{ title }}': title}) }}
      {% set captured %}<i>{{ title }}</i>{% endset %}{{ captured }} {% with {only: 1} only %}{{ only }}{{ title is defined ? 'leak' : 'clean' }}{% endwith %} {% if a.b.c is not defined and not (1 > 2 or false) %}deep{% elseif true %}x{% endif %} {# comment #}
      {{ block('title') }} {{ max(1, max([5, 3])) }} {{ min(4, 2) }} {{ 'b' ~ (1 + 2) }} {{ (1..4)|join }} {{ 6 b-and 3 }} {{ dump is defined ? 1 : 0 }}
    {% endblock %}
    TWIG;

class Thing
{
    public string $name = 'public';

    public function method(int $n): string
    {
        return str_repeat('m', $n);
    }
}

$twig = new Twig\Environment(new Twig\Loader\ArrayLoader($templates), ['strict_variables' => false, 'autoescape' => 'html']);
$twig->addFilter(new Twig\TwigFilter('shout', fn(string $s): string => strtoupper($s) . '!'));
$twig->addFunction(new Twig\TwigFunction('answer', fn(): int => 42));
$data = [
    'site' => ['name' => 'Parade & Co'],
    'title' => 'the page',
    'menu' => [['url' => '/?a=1&b=2', 'label' => 'home page'], ['url' => '/x', 'label' => 'about'], ['url' => '"q"', 'label' => 'quote']],
    'products' => [],
    'nodes' => [['name' => 'root', 'children' => [['name' => 'leaf', 'children' => []], ['name' => 'bough', 'children' => [['name' => 'twig']]]]]],
    'date' => new DateTimeImmutable('2024-02-29 12:00:00', new DateTimeZone('UTC')),
    'object' => new Thing(),
];
foreach (range(1, 12) as $i) {
    $data['products'][] = ['name' => "Product $i", 'price' => ($i * 7919 % 100) / 4, 'tags' => array_slice(['new', 'old', 'sale'], 0, $i % 4)];
}
echo $twig->render('page', $data), "\n";
echo $twig->createTemplate('{{ x|shout }} {{ answer() }} {{ y|raw }}')->render(['x' => 'hey', 'y' => '<b>']), "\n";
echo strlen($twig->compileSource(new Twig\Source($templates['page'], 'page'))), "\n";
foreach (['{% if %}', '{{ x|nope }}', '{{ 1 + }}', "{% for x in y %}\n{% endif %}"] as $bad) {
    try {
        $twig->createTemplate($bad);
    } catch (Twig\Error\Error $e) {
        echo get_class($e), ': ', preg_replace('/__string_template__\w+/', 'string', $e->getMessage()), "\n";
    }
}
try {
    (new Twig\Environment(new Twig\Loader\ArrayLoader(['t' => "a\n{{ x.y }}"]), ['strict_variables' => true]))->render('t', ['x' => []]);
} catch (Twig\Error\RuntimeError $e) {
    echo $e->getMessage(), "\n";
}
