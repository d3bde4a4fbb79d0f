<?php
class Mixed {}
