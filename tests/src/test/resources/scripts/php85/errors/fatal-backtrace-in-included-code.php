<?php
function load($code) { return eval($code); }
function deeper() { load('interface I { function a(); } class A implements I {}'); }
deeper();
